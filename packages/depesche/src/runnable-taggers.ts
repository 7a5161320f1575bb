/** Which of the caller's own taggers can run on what is there. */
import type { Article, LayerName, Tagger } from '@depesche/article';
import type { AnalyzeOptions } from './analyze-options.js';
import { skippedTagger } from './issues.js';

/** Those whose layers are there or made by one before them; the others are reported and left out. */
export function runnableTaggers<T extends Pick<Tagger, 'name' | 'requires' | 'provides'>>(
  taggers: readonly T[],
  { annotations }: Article,
  onIssue: AnalyzeOptions['onIssue'],
): T[] {
  const there = new Set(Object.keys(annotations) as LayerName[]);
  return taggers.filter((tagger) => {
    const missing = tagger.requires?.find((layer) => !there.has(layer));
    if (missing !== undefined) {
      onIssue?.(skippedTagger(tagger.name, missing));
      return false;
    }
    for (const layer of tagger.provides) there.add(layer);
    return true;
  });
}
