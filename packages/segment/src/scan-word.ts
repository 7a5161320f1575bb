/** Where a word or number ends. */
import { classAt, DIGIT, EXTENDER, isLower, isUpper, LETTER, SPACE, widthAt } from './character-class.js';
import type { SegmentationRules } from './segmentation-rules.js';

/** Letters before the apostrophe. */
const LONGEST_ELISION = 8;

/** Characters of a date in numbers. */
const LONGEST_TRIPLE = 14;

/** Characters before the at sign of a mail address. */
const LONGEST_MAILBOX = 64;

/** What stands between two parts of a word. */
interface Joint {
  readonly text: string;
  /** Start of the word. */
  readonly start: number;
  readonly offset: number;
  readonly limit: number;
  readonly before: number;
  readonly after: number;
}

/** End of the word that starts at `start`, and whether it is made of digits and what separates them. */
export function scanWord(text: string, start: number, limit: number, rules: SegmentationRules): { end: number; numeric: boolean } {
  let end = start + widthAt(text, start);
  let kind = classAt(text, start);
  let numeric = kind === DIGIT || isSign(text.charCodeAt(start));
  while (end < limit) {
    const next = classAt(text, end);
    if (next === LETTER || next === DIGIT) {
      if (next === LETTER) numeric = false;
      kind = next;
      end += widthAt(text, end);
    } else if (next === EXTENDER) end += widthAt(text, end);
    else {
      if (next === SPACE) break;
      const after = end + 1 < limit ? classAt(text, end + 1) : SPACE;
      const joint: Joint = { text, start, offset: end, limit, before: kind, after };
      if (isElision(joint, rules)) return { end: end + 1, numeric: false };
      const joined = joinLength(joint, rules);
      if (joined === 0) break;
      if (!isNumberJoint(text.charCodeAt(end)) && (kind !== DIGIT || after !== DIGIT)) numeric = false;
      end += joined;
      if (end >= limit || !continuesWord(text, end)) break;
    }
  }
  return { end, numeric };
}

function isSign(code: number): boolean {
  return code === 0x2b || code === 0x2d || code === 0x2212; // plus, hyphen, minus
}

/** Whether a separator leaves a number a number. */
function isNumberJoint(code: number): boolean {
  return code === 0x2e || code === 0x2c || code === 0x3a;
}

/** After a joint: a letter or digit, or the hyphen of „5%-Hürde“. */
function continuesWord(text: string, offset: number): boolean {
  const kind = classAt(text, offset);
  return kind === LETTER || kind === DIGIT || (isHyphen(text.charCodeAt(offset)) && text.charCodeAt(offset - 1) === 0x25);
}

/** `l’` of `l’été`: a short word that gave its last letter to the next one. */
function isElision({ text, start, offset, before, after }: Joint, { elisions }: SegmentationRules): boolean {
  if (elisions.size === 0 || before !== LETTER || after !== LETTER || offset - start > LONGEST_ELISION) return false;
  const code = text.charCodeAt(offset);
  return (code === 0x27 || code === 0x2019) && elisions.has(text.slice(start, offset).toLowerCase());
}

/** How many code units from a symbol on belong to the word around it: 0 when the word ends before it. */
function joinLength(joint: Joint, rules: SegmentationRules): number {
  const { text, offset, before, after } = joint;
  const code = text.charCodeAt(offset);
  const inside = after === LETTER || after === DIGIT;
  switch (code) {
    case 0x2d: // hyphen
    case 0x2010:
    case 0x2011:
      return joinsHyphen(joint) ? 1 : 0;
    case 0x2f: // slash
      return before === DIGIT && after === DIGIT && isInTriple(text, offset) ? 1 : 0;
    case 0x2e: // full stop
      return joinFullStop(joint);
    case 0x2c: // comma
      return before === DIGIT && after === DIGIT ? 1 : 0;
    case 0x3a: // colon
      if (before === DIGIT && after === DIGIT) return 1;
      return joinsGenderEnding(joint, rules) ? 1 : 0;
    case 0x2a: // asterisk
      return joinsGenderEnding(joint, rules) ? 1 : 0;
    case 0x27: // apostrophes
    case 0x2019:
    case 0x2032:
    case 0x2bc:
      return before === LETTER && after === LETTER ? 1 : 0;
    case 0x26: // ampersand: AT&T
      return before === LETTER && after === LETTER && isUpper(text, offset - 1) && isUpper(text, offset + 1) ? 1 : 0;
    case 0x24: // dollar sign: US$
      return before === LETTER && !inside ? 1 : 0;
    case 0x25: // per cent sign: 5%-Hürde, 2,6%igen
      return before === DIGIT && (after === LETTER || startsWithHyphen(joint)) ? 1 : 0;
    case 0x40: // at sign: e-mail
    case 0x5f: // low line
      return inside ? 1 : 0;
    default:
      return 0;
  }
}

function startsWithHyphen({ text, offset, limit }: Joint): boolean {
  return offset + 2 < limit && isHyphen(text.charCodeAt(offset + 1)) && classAt(text, offset + 2) === LETTER;
}

/** A hyphen stays with its word, also at its end („Haus- und“), but not between numbers and not as part of a dash. */
function joinsHyphen({ text, offset, limit, before, after }: Joint): boolean {
  if (before === DIGIT && after === DIGIT) return isInTriple(text, offset);
  return offset + 1 >= limit || !isHyphen(text.charCodeAt(offset + 1));
}

/** `12/03/2024`, `2024-12-03`, `555-010-3499`: three numbers with one separator are a date or a number to call; two are a range or a pair. */
function isInTriple(text: string, offset: number): boolean {
  const around = text.slice(Math.max(0, offset - LONGEST_TRIPLE), offset + LONGEST_TRIPLE);
  const at = Math.min(offset, LONGEST_TRIPLE);
  for (const { 0: triple, index } of around.matchAll(/(?<![\d/-])\d{1,4}([/-])\d{1,4}\1\d{1,4}(?![\d/-])/g)) {
    if (index < at && at < index + triple.length) return true;
  }
  return false;
}

/** `10.000`, `z.B`, `ver.di`, `E.ON`, `Dipl.-Ing`: but not the missing blank in „Ende.Anfang“. */
function joinFullStop({ text, start, offset, limit, before, after }: Joint): number {
  if (after === DIGIT) return before === DIGIT || isUpper(text, offset - 1) ? 1 : 0;
  if (before !== LETTER) return 0;
  if (after === LETTER) {
    const single = offset - 1 === start || text[offset - 2] === '.';
    return single || isLower(text, offset + 1) || isDegree(text, start, offset) || isInMailAddress(text, offset, limit) ? 1 : 0;
  }
  const hyphenated = text[offset + 1] === '-' && offset + 2 < limit && classAt(text, offset + 2) === LETTER;
  return hyphenated ? 2 : 0;
}

/** `Ph.D.`, `M.Sc.`: at most two letters, then one with its own full stop. */
function isDegree(text: string, start: number, offset: number): boolean {
  return offset - start === 2 && isUpper(text, start) && text.charCodeAt(offset + 2) === 0x2e;
}

/** `Anna.Berg@example.org`: an at sign comes before anything that no address holds. */
function isInMailAddress(text: string, offset: number, limit: number): boolean {
  const end = Math.min(limit, offset + LONGEST_MAILBOX);
  let next = offset + 1;
  while (next < end && /[\w.+-]/.test(text[next]!)) next++;
  return next < end && text[next] === '@';
}

/** `Lehrer:innen`: the letters up to the next other character must be one of the endings. */
function joinsGenderEnding({ text, offset, limit, before }: Joint, rules: SegmentationRules): boolean {
  if (before !== LETTER || rules.genderEndings.size === 0) return false;
  let end = offset + 1;
  while (end < limit && end - offset <= 8 && classAt(text, end) === LETTER) end++;
  return rules.genderEndings.has(text.slice(offset + 1, end));
}

function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}
