/** How good a trained tagger is on labelled sentences, before its weights are packed. */
import { type LabelledSentence, onlyLabel } from './corpora/labelled-sentence.js';
import { bestLabels } from './crf/best-labels.js';
import { isPlainName, SpanCounter } from './crf/score-spans.js';
import type { LearntCrf } from './learn-weights.js';

/** One line: F1 in per cent of strict spans, of names alone and of all classes. */
export function measureCrf({ crf, features }: LearntCrf, sentences: readonly LabelledSentence[]): string {
  const names = new SpanCounter(isPlainName);
  const all = new SpanCounter(() => true);
  for (const sentence of sentences) {
    const rows = features.rowsOf(sentence, () => 'known');
    const found = bestLabels(crf.score(rows), rows.length, crf.transitions);
    const gold = sentence.allowed.map((set) => onlyLabel(set) ?? 0);
    names.add(gold, found);
    all.add(gold, found);
  }
  return `names ${(100 * names.score().f1).toFixed(2)}, all classes ${(100 * all.score().f1).toFixed(2)}`;
}
