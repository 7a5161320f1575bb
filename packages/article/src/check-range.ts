/** The rules that hold for every range of the text. */
import type { Report } from './check-report.js';
import type { Span } from './span.js';

/**
 * Reports a range that is not whole numbers inside the text or splits a surrogate pair; says whether the range is usable.
 *
 * @param where the path of the range for the message, for instance `blocks[3]`
 */
export function checkRange(text: string, span: Span, where: string, report: Report): boolean {
  const { start, end } = span;
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end < start || end > text.length) {
    report('bad-range', `${where} has the range ${start}–${end}, which is not inside the text (0–${text.length}).`);
    return false;
  }
  if (splitsPair(text, start) || splitsPair(text, end)) {
    report('split-surrogate', `${where} starts or ends inside a surrogate pair (${start}–${end}).`, { start, end });
  }
  return true;
}

function splitsPair(text: string, offset: number): boolean {
  return (text.charCodeAt(offset) & 0xfc00) === 0xdc00 && (text.charCodeAt(offset - 1) & 0xfc00) === 0xd800;
}
