/** What a name in the text may be when inflection and word formation are taken away. */
import type { NameData } from '@depesche/language';

/** No base form is shorter. */
const SHORTEST = 2;
/** Nor is what stands before an ending that makes another word. */
const SHORTEST_STEM = 3;

/** The name itself, then without articles, legal forms and endings of cases; the more literal first. */
export function baseForms(surface: string, language: NameData | undefined): string[] {
  const forms = new Set([surface]);
  if (language === undefined) return [...forms];
  const core = withoutLegalForm(withoutArticle(surface, language), language);
  forms.add(core);
  for (const form of [surface, core]) {
    for (const ending of language.nameEndings) {
      if (form.length - ending.length >= SHORTEST && form.endsWith(ending)) forms.add(form.slice(0, -ending.length));
    }
  }
  return [...forms];
}

/** Base forms of an adjective: „ukrainischen“ gives „ukrainisch“. */
export function adjectiveForms(surface: string, language: NameData | undefined): string[] {
  return withoutEndings(surface, language?.adjectiveEndings ?? []);
}

/** Base forms of a word for inhabitants: „Ukrainerinnen“ gives „Ukrainer“. */
export function inhabitantForms(surface: string, language: NameData | undefined): string[] {
  return withoutEndings(surface, language?.inhabitantEndings ?? []);
}

/** Names a word may be derived from: „Washingtoner“ gives „Washington“. */
export function derivationBases(surface: string, language: NameData | undefined): string[] {
  const bases = new Set<string>();
  for (const [ending, replacement] of language?.derivations ?? []) {
    if (surface.length - ending.length >= SHORTEST_STEM && surface.endsWith(ending)) {
      bases.add(surface.slice(0, -ending.length) + replacement);
    }
  }
  return [...bases];
}

/** Names that a compound may begin with, the longest first: before each hyphen, or, without one, before any letter. */
export function compoundBases(surface: string, language: NameData | undefined): string[] {
  const bases: string[] = [];
  const hyphens = [...surface.matchAll(/[-\u2010\u2011]/g)].map(({ index }) => index).reverse();
  if (hyphens.length > 0) return [surface, ...hyphens.map((end) => surface.slice(0, end))].filter((base) => base !== '');
  const longest = Math.min(surface.length - SHORTEST_STEM, 30);
  for (let end = longest; end >= SHORTEST_STEM + 1; end--) {
    for (const link of language?.compoundLinks ?? ['']) {
      if (end - link.length > SHORTEST_STEM && surface.slice(0, end).endsWith(link)) bases.push(surface.slice(0, end - link.length));
    }
  }
  return [...new Set([surface, ...bases])];
}

/** Without legal forms at the end: „Deutsche Bank AG“ is „Deutsche Bank“. */
function withoutLegalForm(surface: string, language: NameData): string {
  const words = surface.split(' ');
  while (words.length > 1 && language.legalForms.includes(words.at(-1)!.toLowerCase())) words.pop();
  return words.join(' ');
}

function withoutArticle(surface: string, language: NameData): string {
  const end = surface.indexOf(' ');
  return end > 0 && language.articles.includes(surface.slice(0, end).toLowerCase()) ? surface.slice(end + 1) : surface;
}

function withoutEndings(surface: string, endings: readonly string[]): string[] {
  const bases = endings
    .filter((ending) => surface.length - ending.length >= SHORTEST_STEM && surface.endsWith(ending))
    .map((ending) => surface.slice(0, surface.length - ending.length));
  return [...new Set(bases)];
}
