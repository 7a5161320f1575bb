/** Where an article breaks off: at a notice that the rest is for those who pay. */
import { paywallNotes, paywallOffer } from '../../words.js';
import { type Facts, type Findings, keptPassages, type Removal } from './pass.js';
import type { Passage } from './passage.js';
import { commonMakes, isMadeAs } from './text-make.js';

/** Longer passages are no notices. */
const LONGEST = 250;
/** Paragraphs made as this share of the running text are the article's. */
const COMMON = 0.25;
/** Between the end of the text and the notice stand at most so many passages. */
const REACH = 8;

/** The pass that takes out such a notice and, where the text does not go on below it, all that is there. */
export function paywall(facts: Facts): Findings {
  const { list } = facts.passages;
  const kept = keptPassages(facts);
  const makes = commonMakes(kept, COMMON);
  // What it costs to read on is told below such a notice; in the text itself such a line may be of anything.
  const isBelow = ({ index }: Passage): boolean => list.slice(Math.max(0, index - 2), index).some(isNotice);
  const notices = new Set(kept.filter(isNotice));
  const isText = (passage: Passage): boolean => isMadeAs(makes, passage) && !notices.has(passage) && !(isOffer(passage) && isBelow(passage));
  let end = kept.length - 1;
  while (end >= 0 && !isText(kept[end]!)) end--;
  const last = kept[end];
  if (last === undefined) return {};
  const removals = [...notices].map(({ index }): Removal => [index, 'phrase']);
  const notice = list.slice(last.index + 1, last.index + 1 + REACH).find((passage) => facts.removed[passage.index] !== 'hidden' && isNotice(passage));
  if (notice === undefined) return { removals };
  for (const { index } of kept) if (index > notice.index) removals.push([index, 'after']);
  return { removals, paywall: notice.index };
}

function isNotice(passage: Passage): boolean {
  return passage.chars < LONGEST && paywallNotes.some((note) => note.test(passage.lower));
}

/** What it costs to read on. */
function isOffer(passage: Passage): boolean {
  return passage.chars < LONGEST && paywallOffer.every((words) => words.test(passage.lower));
}
