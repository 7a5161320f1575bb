/** Takes out, inside the article's element, lines that are links, begin as boilerplate does, or only say when and by whom. */
import { elementNumber } from '../page/elements.js';
import type { PageTree } from '../page/page-tree.js';
import { boilerplateReason } from './boilerplate.js';
import { type Facts, type Findings, keptPassages, type Removal } from './pass.js';
import type { Passage } from './passage.js';
import type { RemovalReason } from './removal-reason.js';

const LI = elementNumber('li');
/** Longer passages, in characters, are running text, whatever they begin with. */
const LONGEST = 400;
/** With less than the first share of its characters in links a passage is text; with more than the second it is links; between the two it is links when it has fewer own characters than given here. */
const LINKED = 0.5;
const ALL_LINKED = 0.8;
const OWN_CHARS = 20;
const OWN_CHARS_OF_ITEM = 30;

/** The pass over these lines. */
export function boilerplateLines(facts: Facts): Findings {
  const removals: Removal[] = [];
  for (const passage of keptPassages(facts)) {
    const reason = lineReason(facts, passage);
    if (reason !== undefined) removals.push([passage.index, reason]);
  }
  return { removals };
}

function lineReason({ page, passages, removed }: Facts, passage: Passage): RemovalReason | undefined {
  if (passage.letters === 0) return 'phrase';
  const next = passages.list[passage.index + 1];
  const isHeaded = next !== undefined && removed[next.index] === undefined && isHeadingOf(page, passage, next);
  if (isLinks(page, passage) && !isHeaded) return 'links';
  return passage.chars < LONGEST ? boilerplateReason(passage) : undefined;
}

function isLinks(page: PageTree, { container, linkDensity, ownChars, text }: Passage): boolean {
  if (linkDensity < LINKED) return false;
  if (/^(?:https?:\/\/|www\.)\S+$/.test(text)) return false; // an address as the author wrote it
  return ownChars < (page.element[container] === LI ? OWN_CHARS_OF_ITEM : OWN_CHARS) || linkDensity > ALL_LINKED;
}

/** Whether a heading stands among the paragraphs it is about: then it may be a link. */
function isHeadingOf(page: PageTree, { container, level }: Passage, next: Passage): boolean {
  return level > 0 && page.parent[container] === page.parent[next.container] && next.prose > 0;
}
