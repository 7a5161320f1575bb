/** Ids that were made from the words of a heading, to be linked to: they say nothing about the box. */
import type { PageTree } from '../page/page-tree.js';
import { nameWords } from './class-rules.js';
import { wordsOf } from './title-words.js';

const heading = /^h[1-6]$/;
/** The heading stands among so many first nodes of its section. */
const REACH = 6;
/** Longer headings are none. */
const LONGEST = 300;
/** Small words that a heading has and the name of a box has not. */
const smallWords: ReadonlySet<string> = new Set('and of the on in for to is and und der die das des im zu für fuer et le la les des y el los di da il'.split(' '));

/** Whether an id has more words than names have, has small words amid others, or has the words of the heading it is or begins with. */
export function isMadeFromHeading(page: PageTree, node: number, id: string): boolean {
  if (id.split('-').length > 4) return true;
  const words = nameWords(id);
  if (words.length > 2 && words.slice(1, -1).some((word) => smallWords.has(word))) return true;
  if (words.length < 2) return false;
  for (let i = node; i < Math.min(page.end[node]!, node + REACH); i++) {
    if (!heading.test(page.name(i))) continue;
    const known = new Set(wordsOf(plain(page.text(i).slice(0, LONGEST))));
    return words.every((word) => known.has(word));
  }
  return false;
}

/** As addresses write it. */
function plain(text: string): string {
  return text.toLowerCase().replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '');
}
