/** A string that names something names one kind of thing in an article, unless the words around it say otherwise. */
import type { EntityType, Mention } from '@depesche/article';

/** A name of one word stays what the tagger takes it for when it is that sure: „Washington“ may be a town here and a man there. */
const SURE = 0.9;

/** Mentions of one string with the type that most of them have, weighed by their scores; compounds and derived words are left as they are. */
export function withOneType(text: string, mentions: readonly Mention[]): Mention[] {
  const weights = new Map<string, Map<EntityType, number>>();
  for (const mention of mentions) {
    if (mention.form !== 'name') continue;
    const name = text.slice(mention.start, mention.end);
    const own = weights.get(name) ?? new Map<EntityType, number>();
    own.set(mention.type, (own.get(mention.type) ?? 0) + scoreOf(mention));
    weights.set(name, own);
  }
  return mentions.map((mention) => {
    const own = mention.form === 'name' ? weights.get(text.slice(mention.start, mention.end))! : undefined;
    if (own === undefined || own.size === 1) return mention;
    const isOneWord = !text.slice(mention.start, mention.end).includes(' ');
    if (isOneWord && scoreOf(mention) >= SURE) return mention;
    const [type] = [...own].reduce((best, other) => (other[1] > best[1] ? other : best));
    return { ...mention, type };
  });
}

function scoreOf({ score = 1 }: Mention): number {
  return score;
}
