/** Takes out sections whose heading says that they are about those who wrote or checked the article. */
import { authorHeading } from '../../words.js';
import { type Facts, type Findings, keptPassages, type Removal } from './pass.js';
import { sumOf } from './passage.js';

/** A longer heading says something of its own. */
const LONGEST = 60;
/** Such sections have at most this share of the running text. */
const SHARE = 0.45;

/** The pass over these sections: up to the next heading of that level or the end of the heading's box. */
export function headedSections(facts: Facts): Findings {
  const { page, removed } = facts;
  // Such headings are often known by their words alone, and gone already.
  const list = facts.passages.list.filter(({ index }) => removed[index] === undefined || removed[index] === 'phrase');
  const removals: Removal[] = [];
  let prose = 0;
  for (let i = 0; i < list.length; i++) {
    const { level, chars, text, container } = list[i]!;
    if (level === 0 || chars > LONGEST || !authorHeading.test(text.toLowerCase())) continue;
    const end = page.end[page.parent[container]!]!;
    let next = i + 1;
    while (next < list.length && list[next]!.first < end && !(list[next]!.level > 0 && list[next]!.level <= level)) next++;
    const section = list.slice(i, next);
    prose += sumOf(section, (passage) => passage.prose);
    for (const { index } of section) removals.push([index, 'author']);
    i = next - 1;
  }
  return prose <= sumOf(keptPassages(facts), (passage) => passage.prose) * SHARE ? { removals } : {};
}
