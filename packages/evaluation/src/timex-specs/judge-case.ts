/** Whether what we find in a case says what its specification expects. */
import { assembleArticle, tag, type Tagger, type Timex } from '@depesche/article';
import type { ExpectedExpression, SpecCase } from './spec-case.js';
import { isSameTimex } from './timex-equality.js';

export interface Verdict {
  readonly isRight: boolean;
  /** What was found, for the report. */
  readonly found: string;
}

/** Words that a specification counts to an expression and KRAUTS does not, and those between its parts. */
const joining = new Set(
  (
    'am um im in an ab vom von bis zum zur zu zwischen der die das den dem des und oder auf nach vor seit gegen für mit immer so etwa ' +
    'ca circa zirka ungefähr rund spätestens frühestens frühstens uhr h binnen innerhalb genau pünktlich lang monat'
  ).split(' '),
);

/** Tags the text of a case and compares. */
export function judge({ text, reference, expected }: SpecCase, taggers: readonly Tagger[]): Verdict {
  const article = assembleArticle({
    language: 'de',
    metadata: reference === undefined ? {} : { datePublished: reference.slice(0, 10) },
    blocks: [{ type: 'text', role: 'paragraph', text: text.trimEnd().replace(/\s/g, ' ').replace(/ +/g, (blanks) => ' ' + '\u00a0'.repeat(blanks.length - 1)) }],
  });
  const timexes = tag(article, taggers).annotations.timexes ?? [];
  const found = timexes.map(({ start, end, value }) => `[${text.slice(start, end)}] ${value}`).join(' ');
  const isRight = expected.length === 0 ? timexes.length === 0 : expected.every((expression) => isFound(text, expression, { timexes, reference }));
  return { isRight, found };
}

interface Found {
  readonly timexes: readonly Timex[];
  readonly reference: string | undefined;
}

function isFound(text: string, { start, end, readings }: ExpectedExpression, { timexes, reference }: Found): boolean {
  const within = timexes.filter((timex) => timex.end > start && timex.start < end);
  if (within.length === 0 || !covers(text, { start, end }, within)) return false;
  if (readings === undefined) return true;
  return readings.some((reading) => reading.every((value) => within.some((timex) => isSameTimex(timex.value, value, reference))));
}

/** Whether nothing but joining words is left over on either side. */
function covers(text: string, { start, end }: { start: number; end: number }, within: readonly Timex[]): boolean {
  let left = '';
  let position = Math.min(start, within[0]!.start);
  for (const timex of within) {
    left += ` ${text.slice(position, timex.start)}`;
    position = timex.end;
  }
  left += ` ${text.slice(position, end)}`;
  left += ` ${text.slice(end, Math.max(end, position))}`;
  return (left.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).every((word) => joining.has(word));
}
