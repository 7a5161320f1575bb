/** Forms of English verbs from their base form. */
import type { CueVerb, CueVerbKind } from '@depesche/language';
import { irregularVerbs } from './irregular-verbs.js';

/** Two-syllable verbs with the stress on the last, which double their consonant. */
const doubling: ReadonlySet<string> = new Set(['admit', 'commit', 'refer', 'infer', 'rebut', 'permit', 'concur', 'confer', 'transmit', 'propel', 'compel', 'rebel', 'quip', 'quiz']);

/**
 * A cue verb with all its forms. `entry` is a base form; a word behind it must follow the verb: „point out“, „call for“.
 */
export function cueVerb(entry: string, kind: CueVerbKind): CueVerb {
  const [base = '', ...rest] = entry.split(' ');
  const [past, participle] = irregularVerbs.get(base) ?? [withEd(base), withEd(base)];
  const finite = [...new Set([withS(base), base, past])];
  return {
    kind,
    finite,
    joined: finite,
    participle,
    infinitives: [base],
    gerund: withIng(base),
    ...(rest.length > 0 && { companion: rest.join(' ') }),
  };
}

function withS(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base) ? `${base}es` : `${base}s`;
}

function withEd(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return `${doubled(base)}ed`;
}

function withIng(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(base)) return `${base.slice(0, -1)}ing`;
  return `${doubled(base)}ing`;
}

/** One short vowel between consonants at the end of one syllable: „plan“, „quip“, „slam“. */
function doubled(base: string): string {
  const short = /^(?:qu)?[^aeiou]*[aeiou][bdgklmnprt]$/.test(base) && !/w|x|y$/.test(base.slice(-1));
  return short || doubling.has(base) ? base + base.slice(-1) : base;
}
