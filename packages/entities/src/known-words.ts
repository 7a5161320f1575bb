/** What the knowledge base and the language know about words that the tagger decides by their form alone. */
import { compareSpans, type Mention, type Token } from '@depesche/article';
import type { NameData } from '@depesche/language';
import type { KnowledgeBase } from './knowledge-base/knowledge-base.js';
import { nameKey } from './knowledge-base/name-key.js';
import { adjectiveForms, baseForms, derivationBases } from './linking/name-forms.js';

export interface KnownWordSources {
  readonly knowledgeBase: KnowledgeBase;
  readonly language: NameData;
}

/** How sure a word of the knowledge base is. */
const KNOWN_SCORE = 0.9;

/** An adjective made from a name that is not known must be that sure. */
const UNKNOWN_SCORE = 0.9;

/** A compound must be that likely when the knowledge base does not have the name in it. */
const UNKNOWN_COMPOUND_SCORE = 0.6;

/**
 * The mentions with what is known put right, in layer order: adjectives of known places are mentions („russische“), adjectives that only
 * look so are none unless the tagger is sure („bilaterale“), an institution behind the adjective of a place is a name
 * („das ukrainische Außenministerium“), so is one with the place behind it
 * („Staatsanwaltschaft Osnabrück“), a known place with a hyphen, or what the language knows as a name by its last part, is
 * whole where the tagger took it for a compound („Sachsen-Anhalt“, „Main-Kinzig-Kreis“), a compound with a name that is not known must be likely („IT-Bereich“), and an agreement or meeting is neither the
 * place it has its name from nor an organisation („Budapester Memorandum“).
 */
export function withKnownWords(text: string, { tokens, mentions }: { readonly tokens: readonly Token[]; readonly mentions: readonly Mention[] }, sources: KnownWordSources): Mention[] {
  const { adjectiveMarks, institutionEndings, institutionHeads } = sources.language;
  const added: Mention[] = [];
  const replaced = new Set<Mention>();
  let next = 0; // mention that ends behind the token
  let afterPlace = false; // the token before is the adjective of a known place
  let head: Token | undefined; // the token before, where it is the head of an institution and in no mention
  for (const token of tokens) {
    const { start, end } = token;
    while (next < mentions.length && mentions[next]!.end <= start) next++;
    const covering = next < mentions.length && mentions[next]!.start < end ? mentions[next] : undefined;
    const word = text.slice(start, end);
    const isAdjective = isLowerCase(word) && adjectiveMarks.some((mark) => word.includes(mark)) && isPlaceAdjective(word, sources);
    if (covering === undefined) {
      if (isAdjective) added.push({ start, end, type: 'place', form: 'derived', score: KNOWN_SCORE });
      else if (afterPlace && institutionEndings.some((ending) => word.endsWith(ending))) added.push({ start, end, type: 'organization', form: 'name', score: KNOWN_SCORE });
    } else if (head !== undefined && covering.type === 'place' && covering.form === 'name' && covering.start === start && start === head.end + 1) {
      replaced.add(covering);
      added.push({ start: head.start, end: covering.end, type: 'organization', form: 'name', score: KNOWN_SCORE });
    } else if (covering.form === 'compound' && covering.start === start) {
      const type = typeOfWhole(word, sources);
      if (type !== undefined) {
        replaced.add(covering);
        added.push({ start, end, type, form: 'name', score: KNOWN_SCORE });
      }
    }
    afterPlace = isAdjective;
    head = covering === undefined && !isLowerCase(word) && isHead(word, institutionHeads) ? token : undefined;
  }
  const certain = mentions.filter((mention) => !replaced.has(mention) && !isDoubtful(text.slice(mention.start, mention.end), mention, sources));
  const typed = certain.map((mention): Mention => (isEvent(text.slice(mention.start, mention.end), mention, sources) ? { ...mention, type: 'misc' } : mention));
  return [...typed, ...added].sort(compareSpans);
}

function isHead(word: string, heads: readonly string[]): boolean {
  const lower = word.toLowerCase();
  return heads.some((ending) => lower.endsWith(ending));
}

/** Whether a name is two words, one made from a known place, the other a word for agreements or meetings. */
function isEvent(name: string, { form }: Mention, { knowledgeBase, language }: KnownWordSources): boolean {
  const [place = '', event, ...more] = name.split(' ');
  if (form !== 'name' || event === undefined || more.length > 0 || !language.eventEndings.some((ending) => event.toLowerCase().endsWith(ending))) return false;
  return derivationBases(place, language).some((base) => knowledgeBase.find(nameKey(base)).some(({ entry }) => knowledgeBase.type(entry) === 'place'));
}

/** Whether a mention is decided by its form alone, and not sure enough for that. */
function isDoubtful(word: string, { type, form, score = 1 }: Mention, sources: KnownWordSources): boolean {
  if (form === 'derived') return type === 'place' && score < UNKNOWN_SCORE && isUnknownAdjective(word, sources);
  return form === 'compound' && score < UNKNOWN_COMPOUND_SCORE && sources.knowledgeBase.find(nameKey(word)).length === 0;
}

/** What a word with a hyphen names as a whole: a known place, or what its last part says; undefined for „NATO-Chef“. */
function typeOfWhole(word: string, { knowledgeBase, language }: KnownWordSources): Mention['type'] | undefined {
  const hyphen = word.lastIndexOf('-');
  if (hyphen < 0) return undefined;
  const matches = baseForms(word, language).flatMap((form) => knowledgeBase.find(nameKey(form)));
  if (matches.some(({ entry, relation }) => relation === 'name' && knowledgeBase.type(entry) === 'place')) return 'place';
  const last = word.slice(hyphen + 1);
  if (isLowerCase(last)) return undefined;
  const part = baseForms(last.toLowerCase(), language).find((form) => Object.hasOwn(language.wholeCompounds, form));
  return part === undefined ? undefined : language.wholeCompounds[part];
}

function isUnknownAdjective(word: string, sources: KnownWordSources): boolean {
  return isLowerCase(word) && !word.includes('-') && !isPlaceAdjective(word, sources);
}

function isPlaceAdjective(word: string, { knowledgeBase, language }: KnownWordSources): boolean {
  return adjectiveForms(word, language).some((form) =>
    knowledgeBase.find(nameKey(form)).some(({ entry, relation }) => relation === 'adjective' && knowledgeBase.type(entry) === 'place'),
  );
}

function isLowerCase(word: string): boolean {
  const first = word[0] ?? '';
  return first !== first.toUpperCase();
}
