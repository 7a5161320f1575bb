/** Takes out sections whose heading says that they are about those who wrote or checked the article, or what readers say of it. */
import { authorHeading, commentHeading } from '../../words.js';
import { type Facts, type Findings, keptPassages, type Removal } from './pass.js';
import { type Passage, sumOf } from './passage.js';

/** A longer heading says something of its own; those over comments repeat the title. */
const LONGEST = 60;
const LONGEST_OVER_COMMENTS = 160;
/** Such sections have at most this share of the running text. */
const SHARE = 0.45;
/** Readers say more, but an article has some text. */
const MOST = 0.8;

/** The pass over these sections: up to the next heading of that level or the end of the heading's box. */
export function headedSections(facts: Facts): Findings {
  const { page, removed } = facts;
  // Such headings are often known by their words alone, and gone already.
  const list = facts.passages.list.filter(({ index }) => removed[index] === undefined || removed[index] === 'phrase');
  const removals: Removal[] = [];
  let prose = 0;
  let comments = 0;
  for (let i = 0; i < list.length; i++) {
    const { level, container } = list[i]!;
    const reason = level === 0 ? undefined : reasonBy(list[i]!);
    if (reason === undefined) continue;
    const end = page.end[page.parent[container]!]!;
    let next = i + 1;
    while (next < list.length && list[next]!.first < end && !(list[next]!.level > 0 && list[next]!.level <= level)) next++;
    const section = list.slice(i, next);
    if (reason === 'author') prose += sumOf(section, (passage) => passage.prose);
    else comments += sumOf(section, (passage) => passage.prose);
    for (const { index } of section) removals.push([index, reason]);
    i = next - 1;
  }
  const all = sumOf(keptPassages(facts), (passage) => passage.prose);
  return prose <= all * SHARE && comments <= all * MOST ? { removals } : {};
}

function reasonBy({ chars, lower }: Passage): 'author' | 'comments' | undefined {
  if (chars > LONGEST_OVER_COMMENTS) return undefined;
  if (chars <= LONGEST && authorHeading.test(lower)) return 'author';
  return commentHeading.test(lower) ? 'comments' : undefined;
}
