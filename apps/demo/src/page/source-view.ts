/** Before and after: what of the input became the article, what was left out, and why. */
import type { Issue } from '@depesche/article';
import type { Analysis } from './analysis.js';
import { byId, element, svgElement } from './element.js';
import { issueText, type IssueWords, issueWords } from '../interface/issue-text.js';
import type { Messages } from '../interface/messages.js';
import { shortened } from './shortened.js';
import { isRemoval, type SourcePiece, sourcePieces } from './source-pieces.js';

/** So much of a piece is shown; the middle of longer ones is cut. */
const longestShown = { kept: 100_000, dropped: 400, rest: 160 } as const;
/** So many pieces are shown at most. */
const MOST_PIECES = 4_000;
/** So many removals are listed at most. */
const MOST_ROWS = 300;

/** Shows what became of the input. */
export function showSource(analysis: Analysis, messages: Messages): void {
  if (analysis.pressFormat === undefined) showPieces(analysis, messages);
  else showWhole(analysis, messages);
}

/** The input of a format whose text has no place in the article's own: as it came, with what its reader had to say. */
function showWhole({ article, issues, source, pressFormat = '' }: Analysis, messages: Messages): void {
  byId('source-view').replaceChildren(
    element('p', {}, messages.phrase.readAs(pressFormat)),
    sourceBox([shortened(source, longestShown.kept, messages)], article.language, messages),
    ...noteList(issues, messages),
  );
}

function sourceBox(content: readonly (Node | string)[], language: string, { text }: Messages): HTMLElement {
  return element('div', { class: 'source', role: 'region', 'aria-label': text.sourceLabel, tabindex: 0 }, [element('pre', { lang: language }, content)]);
}

function noteList(issues: readonly Issue[], messages: Messages): HTMLElement[] {
  if (issues.length === 0) return [];
  const items = differentNotes(issues, messages).slice(0, MOST_ROWS).map((note) => element('li', {}, noteNodes(note)));
  return [element('h3', { class: 'group' }, messages.text.notes), element('ul', { class: 'notes' }, items)];
}

function showPieces({ article, issues, source }: Analysis, messages: Messages): void {
  const pieces = sourcePieces(source.length, article.sourceMap ?? [], issues);
  const { text } = messages;
  const removals = issues.filter(isRemoval);
  const notes = issues.filter((issue) => !isRemoval(issue));
  byId('source-view').replaceChildren(
    ...summary(pieces, source.length, messages),
    sourceBox(pieces.slice(0, MOST_PIECES).map((piece) => pieceNode(piece, source, messages)), article.language, messages),
    element('h3', { class: 'group' }, text.removals),
    removals.length === 0
      ? element('p', { class: 'empty' }, text.noRemovals)
      : element('ul', { class: 'removals' }, removals.slice(0, MOST_ROWS).map((issue) => removalItem(issue, source, messages))),
    ...noteList(notes, messages),
  );
}

function summary(pieces: readonly SourcePiece[], length: number, { text, phrase, number }: Messages): HTMLElement[] {
  const sizes = { kept: 0, dropped: 0, rest: 0 };
  for (const { kind, start, end } of pieces) sizes[kind] += end - start;
  let x = 0;
  const bars = (['kept', 'dropped', 'rest'] as const).map((kind) => {
    const width = (100 * sizes[kind]) / Math.max(length, 1);
    x += width;
    return svgElement('rect', { class: kind, x: x - width, y: 0, width, height: 4 });
  });
  const names = { kept: text.kept, dropped: text.dropped, rest: text.markup };
  return [
    element('p', {}, phrase.share(number(sizes.kept), number(length))),
    element('div', { class: 'shares' }, [svgElement('svg', { viewBox: '0 0 100 4', preserveAspectRatio: 'none', 'aria-hidden': 'true' }, bars)]),
    element(
      'ul',
      { class: 'key' },
      (['kept', 'dropped', 'rest'] as const).map((kind) =>
        element('li', {}, [element('span', { class: `sample ${kind}`, 'aria-hidden': 'true' }), ` ${names[kind]}: ${number(sizes[kind])}`]),
      ),
    ),
  ];
}

function pieceNode(piece: SourcePiece, source: string, messages: Messages): Node {
  const shown = shortened(source.slice(piece.start, piece.end), longestShown[piece.kind], messages);
  if (piece.kind === 'kept') return element('ins', {}, shown);
  if (piece.kind === 'rest') return element('span', {}, shown);
  const reason = piece.issue === undefined ? undefined : issueText(piece.issue, messages) ?? piece.issue.message;
  return element('del', { 'data-reason': reason }, shown);
}

function removalItem(issue: Issue, source: string, messages: Messages): HTMLLIElement {
  const { start, end } = issue.span ?? { start: 0, end: 0 };
  const excerpt = words(source.slice(start, Math.min(end, start + 2_000)));
  return element('li', {}, [
    element('span', { class: 'reason' }, issueText(issue, messages) ?? issue.message),
    ' ',
    element('span', { class: 'size' }, messages.phrase.size(messages.number(end - start))),
    excerpt === '' ? undefined : element('bdi', { class: 'context' }, excerpt.slice(0, 140).toWellFormed()),
  ]);
}

/** The words of a piece of a page; the document they are read with is never shown, runs nothing and loads nothing. */
function words(piece: string): string {
  const spaced = piece.replace(/<[^<>]*>/g, ' ');
  const text = new DOMParser().parseFromString(spaced, 'text/html').body.textContent;
  return text.replace(/\s+/g, ' ').trim();
}

/** Every note once: all items of a feed may bring the same one. */
function differentNotes(issues: readonly Issue[], messages: Messages): IssueWords[] {
  return [...new Map(issues.map((issue) => issueWords(issue, messages)).map((note) => [JSON.stringify(note), note])).values()];
}

function noteNodes({ words, details }: IssueWords): (Node | string | undefined)[] {
  return [words, words !== undefined && details !== undefined ? ' ' : undefined, details === undefined ? undefined : element('span', { lang: 'en' }, details)];
}
