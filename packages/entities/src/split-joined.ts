/** Names that the tagger took for one: “Swindon and Oxford”. */
import type { Mention } from '@depesche/article';
import { nameKey } from './knowledge-base/name-key.js';
import type { KnownWordSources } from './known-words.js';

/** The mentions in their order; one of two known names with a conjunction between, which is none that is known as a whole, becomes two, each of the type known. */
export function withoutJoins(text: string, mentions: readonly Mention[], sources: KnownWordSources): Mention[] {
  return mentions.flatMap((mention) => (mention.form === 'name' ? (partsOf(text, mention, sources) ?? [mention]) : [mention]));
}

function partsOf(text: string, mention: Mention, sources: KnownWordSources): Mention[] | undefined {
  const name = text.slice(mention.start, mention.end);
  for (const conjunction of sources.language.conjunctions) {
    const at = name.indexOf(` ${conjunction} `);
    if (at < 0 || typeOf(name, sources) !== undefined) continue;
    const second = at + conjunction.length + 2;
    const types = [typeOf(name.slice(0, at), sources), typeOf(name.slice(second), sources)];
    if (types[0] === undefined || types[1] === undefined) continue;
    return [
      { ...mention, end: mention.start + at, type: types[0] },
      { ...mention, start: mention.start + second, type: types[1] },
    ];
  }
  return undefined;
}

/** What a name names that the knowledge base has, undefined for one that it has not or that may be of several types. */
function typeOf(name: string, { knowledgeBase }: KnownWordSources): Mention['type'] | undefined {
  const types = new Set(knowledgeBase.find(nameKey(name)).flatMap(({ entry, relation }) => (relation === 'name' || relation === 'alias' ? [knowledgeBase.type(entry)] : [])));
  return types.size === 1 ? [...types][0] : undefined;
}
