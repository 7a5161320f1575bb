/** The sentence that something stands in. */
import { type Article, firstStartingAt, type Span } from '@depesche/article';

/** The sentence that holds the whole range; undefined where nobody looked for sentences or the range leaves its sentence. */
export function sentenceAround({ annotations: { sentences = [] } }: Article, { start, end }: Span): Span | undefined {
  const after = firstStartingAt(sentences, start + 1);
  const sentence = sentences[after - 1];
  return sentence !== undefined && sentence.end >= end ? sentence : undefined;
}
