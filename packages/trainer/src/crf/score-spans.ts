/** Precision, recall and F1 of spans, as conlleval counts them. */
import { classOfLabel, formOfClass, isBegin, OUTSIDE } from '@depesche/entities/training';

export interface SpanScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Counts right, found and expected spans of the classes asked for. */
export class SpanCounter {
  private right = 0;
  private found = 0;
  private expected = 0;

  constructor(private readonly counted: (nameClass: number) => boolean) {}

  add(gold: readonly number[], predicted: readonly number[]): void {
    const wanted = new Set(spansOf(gold, this.counted));
    const given = spansOf(predicted, this.counted);
    this.expected += wanted.size;
    this.found += given.length;
    for (const span of given) if (wanted.has(span)) this.right++;
  }

  score(): SpanScore {
    const precision = this.right / Math.max(1, this.found);
    const recall = this.right / Math.max(1, this.expected);
    return { precision, recall, f1: (2 * precision * recall) / Math.max(1e-9, precision + recall) };
  }
}

/** Only names as they stand, no compounds and derived words. */
export function isPlainName(nameClass: number): boolean {
  return formOfClass(nameClass) === 'name';
}

function spansOf(labels: readonly number[], counted: (nameClass: number) => boolean): string[] {
  const spans: string[] = [];
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!;
    if (label === OUTSIDE || !isBegin(label)) continue;
    let end = i + 1;
    while (labels[end] === label + 1) end++;
    if (counted(classOfLabel(label))) spans.push(`${i} ${end} ${label}`);
  }
  return spans;
}
