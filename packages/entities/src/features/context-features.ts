/** Features of a place in a sentence that join several words. */
import { mix } from './feature-hash.js';
import { Mark } from './word-mark.js';
import type { ContextView } from './word-view.js';

/** Most features that `addContextFeatures` writes for a place. */
export const MOST_CONTEXT_FEATURES = 32;

/** Stands for what is before the first and after the last word of a sentence. */
const BORDER: ContextView = { identity: 1, shape: 0, coarse: 0xfff, fine: 0xfff, lists: 0, mark: Mark.None };

/** Where a place stands among the quotation marks and brackets of its sentence. */
export interface Enclosure {
  /** 0 outside quotation marks, else 1 + the number of words since the mark, at most 4. */
  readonly quoted: Uint8Array;
  readonly bracketed: Uint8Array;
}

/** Counts the distance from the last open quotation mark and bracket for each word of a sentence. */
export function findEnclosure(views: readonly Pick<ContextView, 'mark'>[]): Enclosure {
  const quoted = new Uint8Array(views.length);
  const bracketed = new Uint8Array(views.length);
  let marks = 0;
  for (const view of views) if (view.mark === Mark.Quotation) marks++;
  let inQuote = 0;
  let inBracket = 0;
  views.forEach((view, i) => {
    if (view.mark === Mark.Quotation) {
      marks--;
      inQuote = inQuote === 0 && marks > 0 ? 1 : 0;
    } else if (view.mark === Mark.Opening) inBracket = 1;
    else if (view.mark === Mark.Closing) inBracket = 0;
    else {
      quoted[i] = inQuote;
      bracketed[i] = inBracket;
      if (inQuote > 0 && inQuote < 5) inQuote++;
      if (inBracket > 0 && inBracket < 3) inBracket++;
    }
  });
  return { quoted, bracketed };
}

/** Writes the joined features of place `i` to `target` from `at` on; gives the position after the last one. */
export function addContextFeatures(
  views: readonly ContextView[],
  i: number,
  { enclosure, target }: { enclosure: Enclosure; target: Uint32Array },
): number {
  const here = views[i]!;
  const left = views[i - 1] ?? BORDER;
  const right = views[i + 1] ?? BORDER;
  const left2 = views[i - 2] ?? BORDER;
  const right2 = views[i + 2] ?? BORDER;
  let at = 0;
  if (here.identity !== 0) {
    if (left.identity !== 0) target[at++] = joined(1, left.identity, here.identity);
    if (right.identity !== 0) target[at++] = joined(2, here.identity, right.identity);
  }
  if (left.identity !== 0) {
    target[at++] = joined(3, left.identity, here.shape);
    if (right.identity !== 0) target[at++] = joined(4, left.identity, right.identity);
    if (left2.identity !== 0) target[at++] = joined(5, left2.identity, left.identity);
  }
  if (right.identity !== 0) {
    target[at++] = joined(6, right.identity, here.shape);
    if (right2.identity !== 0) target[at++] = joined(7, right.identity, right2.identity);
  }
  target[at++] = joined(8, left.fine, here.fine);
  target[at++] = joined(9, here.fine, right.fine);
  target[at++] = joined(10, left.fine, right.fine * 0x2000 + here.shape);
  target[at++] = joined(11, left2.fine, left.fine);
  target[at++] = joined(12, right.fine, right2.fine);
  target[at++] = joined(13, left.coarse * 0x1000 + here.coarse, right.coarse);
  target[at++] = joined(14, left.shape, here.shape);
  target[at++] = joined(15, here.shape, right.shape);
  target[at++] = joined(16, mix(left.shape, here.shape), right.shape);
  target[at++] = joined(17, mix(left2.shape, left.shape), mix(here.shape, right.shape));
  target[at++] = joined(18, left.lists, here.lists * 0x10000 + here.shape);
  target[at++] = joined(19, here.lists, right.lists * 0x10000 + here.shape);
  target[at++] = joined(20, Math.min(i, 2), here.shape);
  target[at++] = joined(21, Math.min(i, 1), here.coarse * 0x1000 + right.coarse);
  const around = enclosure.quoted[i]! * 8 + enclosure.bracketed[i]!;
  if (around > 0) {
    target[at++] = joined(22, around, here.shape);
    target[at++] = joined(23, around, left.shape);
    target[at++] = joined(24, around, here.coarse);
  }
  target[at++] = joined(25, left.coarse, here.shape);
  target[at++] = joined(26, right.coarse, here.shape);
  return at;
}

/** Hash of a template and two numbers: a function of its own, since a closure a place is slow to make. */
function joined(template: number, a: number, b: number): number {
  return mix(mix(mix(0x6c078965, template), a), b);
}
