/** Reading the mentions: what each may name, before it is known what else the article says. */
import type { Article, EntityType, Mention, MentionForm } from '@depesche/article';
import type { NameData, PersonTitle } from '@depesche/language';
import type { KnowledgeBase } from '../knowledge-base/knowledge-base.js';
import type { KnowledgeMatch, NameRelation } from '../knowledge-base/knowledge-entry.js';
import { nameKey } from '../knowledge-base/name-key.js';
import { givenNameFirst } from './given-name-first.js';
import type { TitleReader } from './title-reader.js';
import { adjectiveForms, baseForms, compoundBases, derivationBases, inhabitantForms } from './name-forms.js';

/** A name as it stands in the text, with what the knowledge base has for it. */
export interface NameReading {
  readonly type: EntityType;
  readonly form: MentionForm;
  /** As written, but the given name first. */
  readonly surface: string;
  /** Without inflection, as far as the knowledge base or the other names of the article show it. */
  readonly base: string;
  /** `nameKey` of the base. */
  readonly key: string;
  /** What the base may stand for; surnames are not among them. */
  readonly matches: readonly KnowledgeMatch[];
}

/** A mention with its reading; mentions of the same spelling, type and form share one. */
export interface NamedMention {
  /** Place in the list of mentions. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly reading: NameReading;
  readonly title?: PersonTitle;
}

export interface NameSources {
  readonly knowledgeBase?: KnowledgeBase;
  readonly language?: NameData;
  readonly titles?: TitleReader;
}

const fullRelations: readonly NameRelation[] = ['name', 'alias', 'abbreviation', 'mononym'];

/** The readings of all mentions, in their order. */
export function readNames(article: Article, mentions: readonly Mention[], sources: NameSources): NameReading[] {
  const surfaces = mentions.map((mention) => surfaceOf(article.text, mention));
  const present = presentKeys(mentions, surfaces);
  const readings = new Map<string, NameReading>();
  return mentions.map(({ type, form, end }, i) => {
    const surface = surfaces[i]!;
    const rest = form === 'compound' ? restOfWord(article.text, end) : '';
    const whole = type === 'place' ? surface + rest : surface;
    const isCut = rest !== '';
    const id = `${type} ${form} ${surface} ${whole} ${isCut}`;
    const known = readings.get(id) ?? readName({ type, form, surface, whole, isCut }, present, sources);
    readings.set(id, known);
    return known;
  });
}

function surfaceOf(text: string, { start, end, type, form }: Mention): string {
  const written = text.slice(start, end).replaceAll('\n', ' ');
  return type === 'person' && form === 'name' ? givenNameFirst(written) : written;
}

/** Words are followed this far. */
const LONGEST_REST = 40;

/** What follows a part of a word after its hyphen, with the hyphen; `''` when it ends there. */
function restOfWord(text: string, end: number): string {
  return /^[-\u2010\u2011][\p{L}\p{M}-]+/u.exec(text.slice(end, end + LONGEST_REST))?.[0] ?? '';
}

interface Written extends Pick<NameReading, 'type' | 'form' | 'surface'> {
  /** Of a place's compound that is cut at its hyphen: all of it. */
  readonly whole: string;
  /** Whether it is a compound that was cut at its hyphen: then nothing more is to be cut off. */
  readonly isCut: boolean;
}

/** Keys of the names that stand in the article, with the last words of people's names. */
function presentKeys(mentions: readonly Mention[], surfaces: readonly string[]): ReadonlySet<string> {
  const keys = new Set<string>();
  const seen = new Set<string>();
  mentions.forEach(({ type, form }, i) => {
    const id = `${type} ${surfaces[i]!}`;
    if (form === 'derived' || seen.has(id)) return;
    seen.add(id);
    const key = nameKey(surfaces[i]!);
    keys.add(`${type} ${key}`);
    if (type === 'person') keys.add(`${type} ${key.slice(key.lastIndexOf(' ') + 1)}`);
  });
  return keys;
}

function readName(written: Written, present: ReadonlySet<string>, sources: NameSources): NameReading {
  const { type, form, surface } = written;
  const attempts = form === 'name' ? [nameAttempt, derivedAttempt] : form === 'derived' ? [derivedAttempt, nameAttempt] : [wholeAttempt, compoundAttempt, derivedAttempt];
  for (const attempt of attempts) {
    const found = attempt(written, sources);
    if (found !== undefined) return { type, form, surface, ...found, key: nameKey(found.base) };
  }
  const base = baseForms(surface, sources.language).find((other) => other !== surface && present.has(`${type} ${nameKey(other)}`)) ?? surface;
  return { type, form, surface, base, key: nameKey(base), matches: [] };
}

type Found = Pick<NameReading, 'base' | 'matches'> | undefined;

function nameAttempt({ type, surface }: Written, { knowledgeBase, language }: NameSources): Found {
  const literal = fullMatches(type, surface, knowledgeBase);
  if (literal.length > 0) return { base: surface, matches: literal };
  for (const base of baseForms(surface, language)) {
    const matches = fullMatches(type, base, knowledgeBase);
    if (matches.length > 0) return { base, matches };
  }
  return undefined;
}

/** „Sachsen-Anhalt“ is no compound of „Sachsen“. */
function wholeAttempt(written: Written, sources: NameSources): Found {
  const { type, surface, whole } = written;
  if (whole === surface) return undefined;
  const found = nameAttempt({ ...written, surface: whole }, sources) ?? derivedAttempt({ ...written, surface: whole }, sources);
  return found?.matches.every(({ entry }) => sources.knowledgeBase!.type(entry) === type) === true ? found : undefined;
}

/** Adjectives, words for inhabitants, and names of towns with an ending. */
function derivedAttempt({ type, form, surface }: Written, { knowledgeBase, language }: NameSources): Found {
  if (type === 'person' || (form === 'name' && surface.includes(' '))) return undefined;
  const ways: readonly (readonly [bases: string[], relations: readonly NameRelation[]])[] = [
    [adjectiveForms(surface, language), ['adjective']],
    [inhabitantForms(surface, language), ['inhabitant']],
    [form === 'name' ? [] : derivationBases(surface, language), ['name', 'alias']],
  ];
  for (const [bases, relations] of ways) {
    for (const base of bases) {
      const matches = lookUp(knowledgeBase, base, relations).filter(({ entry }) => knowledgeBase!.type(entry) === 'place');
      if (matches.length > 0) return { base, matches };
    }
  }
  return undefined;
}

function compoundAttempt({ type, surface, isCut }: Written, { knowledgeBase, language }: NameSources): Found {
  const isPair = /\p{L}[-\u2010\u2011]\p{Lu}/u.test(surface);
  // „Tamedia“ of „Tamedia-Gruppe“ is no compound of “Tame”.
  const bases = isCut && !isPair ? [surface] : compoundBases(surface, language);
  for (const base of bases) {
    // „Main-Tauber“ is an area of its own, not one of the two rivers.
    const matches = fullMatches(type, base, knowledgeBase).filter(({ entry }) => base === surface || !isPair || knowledgeBase!.kind(entry) !== 'region');
    if (matches.length > 0) return { base, matches };
  }
  return undefined;
}

function fullMatches(type: EntityType, base: string, knowledgeBase: KnowledgeBase | undefined): readonly KnowledgeMatch[] {
  const found = lookUp(knowledgeBase, base, fullRelations);
  if (found.length === 0) return found;
  return found.filter(
    ({ entry, relation }) => fits(type, knowledgeBase!.type(entry)) && (relation !== 'abbreviation' || isAbbreviation(type, base)),
  );
}

function lookUp(knowledgeBase: KnowledgeBase | undefined, base: string, relations: readonly NameRelation[]): readonly KnowledgeMatch[] {
  if (knowledgeBase === undefined) return [];
  const found = knowledgeBase.find(nameKey(base));
  return found.length === 0 ? found : found.filter(({ relation }) => relations.includes(relation));
}

/** Abbreviations are written in capitals; those of organisations also in small letters throughout. */
function isAbbreviation(type: EntityType, base: string): boolean {
  return /\p{Lu}[^\p{Lu}]*\p{Lu}/u.test(base) || (type === 'organization' && /^\p{Ll}+$/u.test(base));
}

/** Whether a mention of one type may name a thing of the other: taggers confuse organisations with places and with works. */
function fits(mention: EntityType, entry: EntityType): boolean {
  return mention === entry || (mention === 'organization' && entry !== 'person') || (entry === 'organization' && mention !== 'person');
}
