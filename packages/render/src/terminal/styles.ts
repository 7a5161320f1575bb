/** What each kind of annotation, mark and block looks like in a terminal. */
import type { Mark, TextRole } from '@depesche/article';
import type { AnnotationKind } from '../markable-layer.js';
import type { TerminalStyle } from './escapes.js';

/** Colours of medium lightness, readable on dark and on light backgrounds. */
export const KIND_STYLES: Readonly<Record<AnnotationKind, TerminalStyle>> = {
  person: { color: [34, 68, [74, 124, 214]], underline: true },
  organization: { color: [35, 133, [168, 92, 190]], underline: true },
  place: { color: [32, 71, [66, 150, 84]], underline: true },
  misc: { color: [33, 136, [176, 126, 20]], underline: true },
  timex: { color: [36, 37, [22, 146, 160]] },
  quotation: { italic: true },
};

/** What stands around each kind where styles do not show; characters that every terminal has, and prose rarely. */
export const KIND_BRACKETS: Readonly<Record<AnnotationKind, readonly [open: string, close: string]>> = {
  person: ['[', ']'],
  organization: ['{', '}'],
  place: ['<', '>'],
  misc: ['|', '|'],
  timex: ['~', '~'],
  quotation: ['‹', '›'],
};

export const MARK_STYLES: ReadonlyMap<Mark['type'], TerminalStyle> = new Map<Mark['type'], TerminalStyle>([
  ['emphasis', { italic: true }],
  ['strong', { bold: true }],
  ['code', { dim: true }],
  ['link', { underline: true }],
]);

export const ROLE_STYLES: ReadonlyMap<TextRole, TerminalStyle> = new Map<TextRole, TerminalStyle>([
  ['kicker', { dim: true }],
  ['headline', { bold: true }],
  ['heading', { bold: true }],
  ['standfirst', { bold: true }],
  ['byline', { dim: true }],
  ['dateline', { dim: true }],
  ['caption', { dim: true }],
]);

/** A cell that heads its row or column. */
export const HEADER_CELL_STYLE: TerminalStyle = { bold: true };

/** What is added to the text: bars, bullets, the date. */
export const ADDED_STYLE: TerminalStyle = { dim: true };
