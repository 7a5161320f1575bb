/** Takes out, inside the article's element, lines that are links, begin as boilerplate does, or only say when and by whom. */
import { elementMask, elementNumber } from '../page/elements.js';
import type { PageTree } from '../page/page-tree.js';
import { boilerplateReason } from './boilerplate.js';
import { type Facts, type Findings, keptPassages, type Removal } from './pass.js';
import type { Passage } from './passage.js';
import type { RemovalReason } from './removal-reason.js';
import { commonMakes, isMadeAs } from './text-make.js';

const LI = elementNumber('li');
const bold = elementMask('b', 'strong', 'font');
const cells = elementMask('td', 'th');
/** When something was written, by the clock, over the entries of a ticker. */
const clockTime = /^\d{1,2}[.:]\d\d ?(?:uhr|[ap]m)$/i;
const QUESTION = 0x3f;
/** A make with this share of the running text is that of the article's paragraphs. */
const COMMON = 0.15;
/** Titles of teasers seldom have so many words. */
const SENTENCE = 12;
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
  const kept = keptPassages(facts);
  const makes = commonMakes(kept, COMMON);
  let hasText = false;
  for (const passage of kept) {
    const reason = lineReason(facts, passage, { makes, hasText });
    if (reason !== undefined) removals.push([passage.index, reason]);
    else if (passage.prose > 0) hasText = true;
  }
  return { removals };
}

interface Around {
  /** How the article's paragraphs are made. */
  readonly makes: ReadonlySet<string>;
  /** There is running text above. */
  readonly hasText: boolean;
}

function lineReason({ page, passages, removed }: Facts, passage: Passage, { makes, hasText }: Around): RemovalReason | undefined {
  if (passage.letters === 0) return 'phrase';
  const next = passages.list[passage.index + 1];
  const isHeaded = next !== undefined && removed[next.index] === undefined && isHeadingOf(page, passage, next);
  if (isLinks(page, passage) && !isHeaded && !isLinkedSentence(passage, makes) && !isCell(page, passages.list, passage)) return 'links';
  if (passage.chars >= LONGEST) return undefined;
  if (passage.chars < 14 && clockTime.test(passage.text) && cells[page.element[passage.container]!] !== 1) return 'dateline';
  const isHeading = isSubheading(page, passage) && passage.words > 1 && isHeadOf(next, removed, makes);
  const reason = boilerplateReason(passage, { isHeading, isItem: isOneOfItems(page, passages.list, passage) });
  // A date amid the text heads what happened then.
  return reason === 'dateline' && hasText && isHeaded && passage.level > 1 ? undefined : reason;
}

/** A paragraph that is a link as a whole, made as the others are, says a whole sentence where a teaser has a title. */
function isLinkedSentence({ endsSentence, words, make, last }: Passage, makes: ReadonlySet<string>): boolean {
  return endsSentence && last !== QUESTION && words >= SENTENCE && makes.has(make);
}

/** A heading, or a line of bold text in the place of one. */
function isSubheading(page: PageTree, passage: Passage): boolean {
  return passage.level > 0 || isBold(page, passage);
}

/** Whether a line is bold as a whole; old pages print their headline so, in a font of its own. */
export function isBold(page: PageTree, { first, end }: Passage): boolean {
  const box = page.parent[first]!;
  return bold[page.element[box]!] === 1 && page.end[box]! >= end;
}

function isHeadOf(next: Passage | undefined, removed: Facts['removed'], makes: ReadonlySet<string>): boolean {
  return next !== undefined && removed[next.index] === undefined && isMadeAs(makes, next);
}

function isOneOfItems(page: PageTree, list: readonly Passage[], { index, container }: Passage): boolean {
  const isBeside = (other: Passage | undefined): boolean => other !== undefined && page.parent[other.container] === page.parent[container];
  return page.element[container] === LI && (isBeside(list[index - 1]) || isBeside(list[index + 1]));
}

/** A linked entry of a table whose row says something beside it. */
function isCell(page: PageTree, list: readonly Passage[], { index, container }: Passage): boolean {
  if (cells[page.element[container]!] !== 1) return false;
  const isBeside = (other: Passage | undefined): boolean => other !== undefined && other.linkChars === 0 && page.parent[other.container] === page.parent[container];
  return isBeside(list[index - 1]) || isBeside(list[index + 1]);
}

function isLinks(page: PageTree, passage: Passage): boolean {
  const { container, linkDensity, ownChars } = passage;
  if (linkDensity < LINKED) return false;
  if (/^(?:https?:\/\/|www\.)\S+$/.test(passage.text)) return false; // an address as the author wrote it
  return ownChars < (page.element[container] === LI ? OWN_CHARS_OF_ITEM : OWN_CHARS) || linkDensity > ALL_LINKED;
}

/** Whether a heading stands among the paragraphs it is about: then it may be a link. */
function isHeadingOf(page: PageTree, { container, level }: Passage, next: Passage): boolean {
  return level > 0 && page.parent[container] === page.parent[next.container] && next.prose > 0;
}
