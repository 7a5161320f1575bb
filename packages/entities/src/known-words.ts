/** What the knowledge base and the language know about words that the tagger decides by their form alone. */
import { compareSpans, type Mention, type Token } from '@depesche/article';
import type { NameData } from '@depesche/language';
import type { KnowledgeBase } from './knowledge-base/knowledge-base.js';
import { nameKey } from './knowledge-base/name-key.js';
import { adjectiveForms } from './linking/name-forms.js';

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
 * look so are none unless the tagger is sure („bilaterale“), and an institution behind the adjective of a place is a name
 * („das ukrainische Außenministerium“).
 */
export function withKnownWords(text: string, { tokens, mentions }: { readonly tokens: readonly Token[]; readonly mentions: readonly Mention[] }, sources: KnownWordSources): Mention[] {
  const { adjectiveMarks, institutionEndings } = sources.language;
  const kept: Mention[] = [];
  let next = 0; // mention that ends behind the token
  let afterPlace = false; // the token before is the adjective of a known place
  for (const { start, end } of tokens) {
    while (next < mentions.length && mentions[next]!.end <= start) next++;
    const covering = next < mentions.length && mentions[next]!.start < end ? mentions[next] : undefined;
    const word = text.slice(start, end);
    const isAdjective = isLowerCase(word) && adjectiveMarks.some((mark) => word.includes(mark)) && isPlaceAdjective(word, sources);
    if (covering === undefined) {
      if (isAdjective) kept.push({ start, end, type: 'place', form: 'derived', score: KNOWN_SCORE });
      else if (afterPlace && institutionEndings.some((ending) => word.endsWith(ending))) kept.push({ start, end, type: 'organization', form: 'name', score: KNOWN_SCORE });
    }
    afterPlace = isAdjective;
  }
  const doubtful = (mention: Mention): boolean =>
    mention.form === 'derived' && mention.type === 'place' && (mention.score ?? 1) < UNKNOWN_SCORE && isUnknownAdjective(text.slice(mention.start, mention.end), sources);
  return [...mentions.filter((mention) => !doubtful(mention)), ...kept].sort(compareSpans);
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
