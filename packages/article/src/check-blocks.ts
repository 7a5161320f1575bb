/** The rules of structure: what blocks, groups and marks may cover. */
import type { Article } from './article.js';
import { type Block, type GroupBlock, MAX_BLOCK_DEPTH, type TextBlock } from './block.js';
import type { Report } from './check-report.js';
import { checkRange } from './check-range.js';
import { compareSpans, containsSpan } from './span.js';

/** Reports every block that breaks a rule of structure. */
export function checkBlocks(article: Article, report: Report): void {
  checkSiblings(article.text, article.blocks, 'blocks', 0, report);
}

function checkSiblings(text: string, blocks: readonly Block[], path: string, depth: number, report: Report): void {
  let previousEnd = 0;
  blocks.forEach((block, i) => {
    const where = `${path}[${i}]`;
    if (!checkRange(text, block, where, report)) return;
    if (block.start < previousEnd) report('bad-group', `${where} overlaps the block before it or is out of order.`, span(block));
    previousEnd = Math.max(previousEnd, block.end);
    if (block.type === 'text') checkTextBlock(text, block, where, report);
    else if (block.type === 'group') checkGroup(text, block, where, depth, report);
    else if (block.start !== block.end) report('bad-media', `${where} is a medium and may not cover text.`, span(block));
  });
}

function checkGroup(text: string, group: GroupBlock, where: string, depth: number, report: Report): void {
  if (depth >= MAX_BLOCK_DEPTH) {
    report('too-deep', `${where} lies deeper than ${MAX_BLOCK_DEPTH} groups; flatten it.`, span(group));
    return;
  }
  if (!group.children.every((child) => containsSpan(group, child))) {
    report('bad-group', `${where} does not cover its children.`, span(group));
  }
  checkListNumber(group, where, report);
  checkSiblings(text, group.children, `${where}.children`, depth + 1, report);
}

function checkListNumber(group: GroupBlock, where: string, report: Report): void {
  const { firstNumber } = group;
  if (firstNumber === undefined) return;
  if (group.role !== 'list' || group.ordered !== true) report('bad-value', `${where} has a first number but is no ordered list.`, span(group));
  else if (!Number.isSafeInteger(firstNumber)) report('bad-value', `${where}.firstNumber is no whole number.`, span(group));
}

function checkTextBlock(text: string, block: TextBlock, where: string, report: Report): void {
  const covered = text.slice(block.start, block.end);
  if (covered === '' && block.role !== 'cell') report('empty-block', `${where} is empty; leave it out.`, span(block));
  if (block.level !== undefined && block.role !== 'heading') report('bad-value', `${where} has a level but is no heading.`, span(block));
  if (block.header !== undefined && block.role !== 'cell') report('bad-value', `${where} is marked as a header but is no cell.`, span(block));
  if (block.role !== 'code' && hasLooseWhiteSpace(covered)) {
    report('bad-white-space', `${where} starts or ends with white space or holds a run of it.`, span(block));
  }
  block.marks?.forEach((mark, i) => {
    const path = `${where}.marks[${i}]`;
    if (!checkRange(text, mark, path, report)) return;
    if (mark.start === mark.end) report('bad-range', `${path} is empty; leave it out.`, span(mark));
    if (!containsSpan(block, mark)) report('bad-mark', `${path} reaches outside its block.`, span(mark));
    const previous = block.marks?.[i - 1];
    if (previous !== undefined && compareSpans(previous, mark) > 0) report('unsorted-layer', `${path} is out of order.`, span(mark));
  });
}

function hasLooseWhiteSpace(covered: string): boolean {
  return covered.trim() !== covered || / {2}|\n{2}| \n|\n /.test(covered);
}

function span(range: { readonly start: number; readonly end: number }): { start: number; end: number } {
  return { start: range.start, end: range.end };
}
