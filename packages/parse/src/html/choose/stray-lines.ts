/** Takes out lone short lines that are made like nothing else, where one make holds most of the text. */
import { elementMask, PAGE } from '../page/elements.js';
import { KIND } from './kinds.js';
import { type Facts, type Findings, keptPassages, type Removal } from './pass.js';
import { type Passage, sumsOf } from './passage.js';
import { commonMakes } from './text-make.js';

const LONGEST = 80;
/** One make holds most of the text with this share of it. */
const MOST = 0.5;
/** A make is rare with so few passages. */
const RARE = 2;
/** A line that stands so often in the text labels what is between its parts: „Anzeige“ in any language. */
const LABEL = 3;
/** Lines in these are entries, cells or what somebody said. */
const spared = elementMask('li', 'td', 'th', 'dd', 'dt', 'blockquote', 'pre', 'figure', 'figcaption', 'details', 'caption');

/** The pass over them; lines with a role stay. */
export function strayLines(facts: Facts): Findings {
  const { page, passages, roles, root } = facts;
  const kept = keptPassages(facts).filter(({ index }) => !roles.has(index));
  const short = kept.filter(({ prose, chars, endsSentence, outerLevel }) => prose === 0 && chars < LONGEST && !endsSentence && outerLevel === 0);
  if (short.length === 0 || commonMakes(kept, MOST).size === 0) return {};
  const counts = new Map<string, number>();
  for (const { make } of kept) counts.set(make, (counts.get(make) ?? 0) + 1);
  const labels = new Map<string, number>();
  for (const passage of short) if (passage.words === 1) labels.set(passage.text, (labels.get(passage.text) ?? 0) + 1);
  const isLabel = (passage: Passage): boolean => passage.words === 1 && labels.get(passage.text)! >= LABEL;
  const lone = short.filter((passage) => (counts.get(passage.make)! <= RARE || isLabel(passage)) && !isSpared(facts, passage));
  if (lone.length === 0) return {};
  const prose = sumsOf(passages.list, (passage) => passage.prose);
  const isApart = ({ container }: Passage): boolean => {
    const box = page.parent[container]!;
    if (box <= PAGE || page.isWithin(root, box)) return false;
    return prose[passages.at[page.end[box]!]!] === prose[passages.at[box]!];
  };
  return { removals: lone.filter((passage) => isLabel(passage) || isApart(passage)).map(({ index }): Removal => [index, 'line']) };
}

function isSpared({ page, kinds }: Facts, { container }: Passage): boolean {
  for (let node = container; node > PAGE; node = page.parent[node]!) if (spared[page.element[node]!] === 1 || (kinds[node]! & KIND.embed) !== 0) return true;
  return false;
}
