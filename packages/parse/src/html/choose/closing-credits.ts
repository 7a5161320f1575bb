/** Takes out the line below the text that says who wrote it: „Eva Muster, dpa“, „Redaktion: Eva Muster“. */
import { signedNames } from '../../credits/byline.js';
import { authorNote } from '../../words.js';
import { type Facts, type Findings, keptPassages, type Removal } from './pass.js';

/** Longer lines say more, in characters. */
const LONGEST = 80;
/** Longer ones tell a life, as obituaries do. */
const LONGEST_NOTE = 300;
/** The line is among so many last ones. */
const LAST = 2;

/** The pass over the last lines. */
export function closingCredits(facts: Facts): Findings {
  const removals: Removal[] = [];
  for (const passage of keptPassages(facts).slice(1).slice(-LAST)) {
    const { index, chars, level, stops } = passage;
    if (chars < LONGEST && level === 0 && stops === 0 && signedNames(passage.text).length > 0) removals.push([index, 'dateline']);
    else if (level === 0 && chars < LONGEST_NOTE && authorNote.test(passage.text)) removals.push([index, 'author']);
  }
  return { removals };
}
