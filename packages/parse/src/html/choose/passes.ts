/** The passes that choose the article of a page, in their order. */
import { articleRoot } from './choose-root.js';
import { byInlineKind, byKind } from './by-kind.js';
import { duplicates } from './duplicates.js';
import { foreignBoxes } from './foreign-boxes.js';
import { frontMatter } from './front-matter.js';
import { boilerplateLines } from './boilerplate-lines.js';
import { emptyHeadings, linesAbove } from './loose-ends.js';
import { outside } from './outside.js';
import type { Facts, Findings, Pass } from './pass.js';
import { pictureCaptions } from './picture-captions.js';
import type { RemovalReason } from './removal-reason.js';
import { afterStated, statedPassages } from './stated-text.js';
import { teasers } from './teasers.js';

const passes: readonly Pass[] = [
  // What says of itself that it is no text of the article, wherever it stands …
  teasers,
  byKind,
  byInlineKind,
  pictureCaptions,
  // … unless JSON-LD says that it is. By what is left the element that holds the article is found.
  statedPassages,
  articleRoot,
  outside,
  // What is no text of the article inside of that element.
  boilerplateLines,
  duplicates,
  linesAbove,
  emptyHeadings,
  foreignBoxes,
  // What belongs to the article without being its running text.
  frontMatter,
  afterStated,
];

/** Runs the passes one after the other, each on what was found before. */
export function runPasses(start: Omit<Facts, 'removed' | 'stated' | 'root' | 'inside' | 'roles'>): Facts {
  const { length } = start.passages.list;
  const removed = new Array<RemovalReason | undefined>(length).fill(undefined);
  let facts: Facts = { ...start, removed, stated: undefined, root: 0, inside: new Uint8Array(length), roles: new Map() };
  for (const pass of passes) {
    const { removals = [], ...found }: Findings = pass(facts);
    for (const [index, reason] of removals) removed[index] = reason;
    facts = { ...facts, ...found };
  }
  return facts;
}
