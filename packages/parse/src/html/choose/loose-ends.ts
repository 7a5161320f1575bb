/** Takes out what is left over when boilerplate is gone: short lines above the running text, headings of which nothing else is left. */
import { type Facts, type Findings, keptPassages, type Removal } from './pass.js';
import type { RemovalReason } from './removal-reason.js';

/** Longer lines above the text, in characters, say something by themselves, as do headings of this length. */
const LONG_LINE = 40;
const LONG_HEADING = 80;
/** Reasons of removals that a heading may have stood above. */
const headed: ReadonlySet<RemovalReason> = new Set(['links', 'related', 'comments', 'newsletter', 'tags', 'author', 'sidebar', 'phrase', 'form', 'footer', 'navigation', 'advertisement', 'share', 'rating']);

/** Short lines before the first running text. */
export function linesAbove(facts: Facts): Findings {
  const kept = keptPassages(facts);
  const first = Math.max(0, kept.findIndex(({ prose }) => prose > 0));
  const isLine = ({ endsSentence, chars, level }: (typeof kept)[number]): boolean => !endsSentence && chars < LONG_LINE && level === 0;
  return { removals: kept.slice(0, first).filter(isLine).map(({ index }): Removal => [index, 'before']) };
}

/** Headings of sections in which everything was furniture, and headings with nothing below them; on a page of headings only, all stay. */
export function emptyHeadings({ passages, inside, removed }: Facts): Findings {
  const { list } = passages;
  const isLeft = (i: number): boolean => inside[i] === 1 && removed[i] === undefined;
  if (!list.some(({ level, index }) => level === 0 && isLeft(index))) return {};
  const removals: Removal[] = [];
  let hasText = false;
  let hadFurniture = true;
  let next: RemovalReason | undefined;
  let keptBelow = 0; // level of the heading kept last
  for (let i = list.length - 1; i >= 0; i--) {
    if (inside[i] === 0) continue;
    const { level, chars } = list[i]!;
    const reason = removed[i];
    if (level === 0) {
      if (reason === undefined) hasText = true;
      else if (headed.has(reason)) hadFurniture = true;
      next = reason;
    } else if (reason === undefined) {
      const isOverFurniture = next === undefined ? false : headed.has(next) && next !== 'links' && next !== 'phrase';
      if ((isOverFurniture || (!hasText && hadFurniture && keptBelow <= level)) && chars < LONG_HEADING) removals.push([i, 'heading']);
      else keptBelow = level;
      hasText = false;
      hadFurniture = false;
    }
  }
  return { removals };
}
