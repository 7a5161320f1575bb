/** How good a trained tagger is on labelled sentences, before its weights are packed. */
import { typeOfClass } from '@depesche/entities/training';
import { type LabelledSentence, onlyLabel } from './corpora/labelled-sentence.js';
import { bestLabels } from './crf/best-labels.js';
import { isPlainName, SpanCounter } from './crf/score-spans.js';
import type { LearntCrf } from './learn-weights.js';
import { asKnown } from './words/training-views.js';

/** One line: F1 in per cent of strict spans, of names alone, of those of people, places and organisations, and of all classes. */
export function measureCrf({ crf, features }: LearntCrf, sentences: readonly LabelledSentence[]): string {
  const names = new SpanCounter(isPlainName);
  const core = new SpanCounter((nameClass) => isPlainName(nameClass) && typeOfClass(nameClass) !== 'misc');
  const all = new SpanCounter(() => true);
  for (const sentence of sentences) {
    const rows = features.rowsOf(sentence, asKnown);
    const found = bestLabels(crf.score(rows), rows.length, crf.transitions);
    const gold = sentence.allowed.map((set) => onlyLabel(set) ?? 0);
    names.add(gold, found);
    core.add(gold, found);
    all.add(gold, found);
  }
  const { precision, recall, f1 } = core.score();
  const inDetail = `without others ${(100 * f1).toFixed(2)} (precision ${(100 * precision).toFixed(1)}, recall ${(100 * recall).toFixed(1)})`;
  return `names ${(100 * names.score().f1).toFixed(2)}, ${inDetail}, all classes ${(100 * all.score().f1).toFixed(2)}`;
}
