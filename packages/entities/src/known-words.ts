/** What the knowledge base and the language know about words that the tagger decides by their form alone. */
import { compareSpans, type EntityType, type Mention, type Token } from '@depesche/article';
import type { NameData } from '@depesche/language';
import type { KnowledgeBase } from './knowledge-base/knowledge-base.js';
import { nameKey } from './knowledge-base/name-key.js';
import { adjectiveForms, baseForms } from './linking/name-forms.js';

export interface KnownWordSources {
  readonly knowledgeBase: KnowledgeBase;
  readonly language: NameData;
}

/** How sure a word of the knowledge base is. */
const KNOWN_SCORE = 0.9;

/** An adjective made from a name that is not known must be that sure. */
const UNKNOWN_SCORE = 0.9;

/**
 * The mentions with what is known put right, in layer order: adjectives of known places are mentions („russische“), adjectives that only
 * look so are none unless the tagger is sure („bilaterale“), an institution behind the adjective of a place is a name
 * („das ukrainische Außenministerium“), and a known name with a hyphen is whole where the tagger took it for a compound
 * („Sachsen-Anhalt“).
 */
export function withKnownWords(text: string, { tokens, mentions }: { readonly tokens: readonly Token[]; readonly mentions: readonly Mention[] }, sources: KnownWordSources): Mention[] {
  const { adjectiveMarks, institutionEndings } = sources.language;
  const added: Mention[] = [];
  const replaced = new Set<Mention>();
  let next = 0; // mention that ends behind the token
  let afterPlace = false; // the token before is the adjective of a known place
  for (const { start, end } of tokens) {
    while (next < mentions.length && mentions[next]!.end <= start) next++;
    const covering = next < mentions.length && mentions[next]!.start < end ? mentions[next] : undefined;
    const word = text.slice(start, end);
    const isAdjective = isLowerCase(word) && adjectiveMarks.some((mark) => word.includes(mark)) && isPlaceAdjective(word, sources);
    if (covering === undefined) {
      if (isAdjective) added.push({ start, end, type: 'place', form: 'derived', score: KNOWN_SCORE });
      else if (afterPlace && institutionEndings.some((ending) => word.endsWith(ending))) added.push({ start, end, type: 'organization', form: 'name', score: KNOWN_SCORE });
    } else if (covering.form === 'compound' && covering.start === start) {
      const type = typeOfHyphenated(word, sources);
      if (type !== undefined) {
        replaced.add(covering);
        added.push({ start, end, type, form: 'name', score: KNOWN_SCORE });
      }
    }
    afterPlace = isAdjective;
  }
  const doubtful = (mention: Mention): boolean =>
    mention.form === 'derived' && mention.type === 'place' && (mention.score ?? 1) < UNKNOWN_SCORE && isUnknownAdjective(text.slice(mention.start, mention.end), sources);
  return [...mentions.filter((mention) => !replaced.has(mention) && !doubtful(mention)), ...added].sort(compareSpans);
}

/** The type of the known thing that has the whole word as its name; undefined where there is none. */
function typeOfHyphenated(word: string, { knowledgeBase, language }: KnownWordSources): EntityType | undefined {
  if (!word.includes('-')) return undefined;
  const matches = baseForms(word, language).flatMap((form) => knowledgeBase.find(nameKey(form)));
  const match = matches.find(({ relation }) => relation === 'name' || relation === 'alias');
  return match && knowledgeBase.type(match.entry);
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
