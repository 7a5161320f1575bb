/** What a name in the text may be when inflection and word formation are taken away. */
import type { NameData } from '@depesche/language';

/** Nothing shorter stands before an ending. */
const SHORTEST_STEM = 3;

/** The name itself, then without articles, legal forms and endings of cases; the more literal first. */
export function baseForms(surface: string, language: NameData | undefined): string[] {
  if (language === undefined) return [surface];
  const core = withoutLegalForm(withoutArticle(surface, language), language);
  const literal = [...new Set([surface, core])];
  const uninflected = [...literal, ...literal.flatMap((form) => withoutCase(form, language))];
  return [...new Set([...uninflected, ...uninflected.flatMap((form) => withBaseAdjective(form, language))])];
}

function withoutCase(form: string, { nameEndings }: NameData): string[] {
  return nameEndings
    .filter((ending) => form.length - ending.length >= SHORTEST_STEM && form.endsWith(ending))
    .map((ending) => form.slice(0, -ending.length));
}

/** Names of several words that begin with an adjective: „Vereinigten Staaten“ is „Vereinigte Staaten“. */
export function withBaseAdjective(form: string, { adjectiveEndings, baseAdjectiveEndings }: NameData): string[] {
  const end = form.indexOf(' ');
  if (end < 0) return [];
  const word = form.slice(0, end);
  const ending = adjectiveEndings.find((one) => one !== '' && word.endsWith(one) && word.length - one.length >= SHORTEST_STEM);
  if (ending === undefined) return [];
  const stem = word.slice(0, -ending.length);
  return baseAdjectiveEndings.filter((base) => base !== ending).map((base) => stem + base + form.slice(end));
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
  if (!surface.includes(' ')) return surface;
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
