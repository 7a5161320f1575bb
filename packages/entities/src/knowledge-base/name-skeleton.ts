/**
 * What the romanisations of one name have in common: „Selenskyj“, “Zelenskyy” and „Selenski“ have one skeleton, as have
 * „Wladimir Putin“ and “Vladimir Putin”. Rough by design: compare skeletons of full names, or within one article.
 */

type Rule = readonly [pattern: RegExp, replacement: string];

/** Upper-case letters stand for classes of sounds: C for ch/kh/tsch, S for all sibilants, I for i/y/j. */
const rules: readonly Rule[] = [
  [/schtsch|shch/g, 'SC'],
  [/dsch|dzh|dj/g, 'I'],
  [/tsch|tch|kh|ch|cz/g, 'C'],
  [/sch|sh|zh|ts|tz|sz|[szc]/g, 'S'],
  [/x/g, 'kS'],
  [/ph/g, 'v'],
  [/[wf]/g, 'v'],
  [/ou|oo/g, 'u'],
  [/ee/g, 'I'],
  [/ck|q/g, 'k'],
  [/[iyj]/g, 'I'],
  [/([A-Za-z])\1+/g, '$1'],
];

const endings: readonly Rule[] = [
  [/^Ie/, 'e'],
  [/eI$/, 'I'],
  [/([CS])ev$/, '$1ov'],
  [/der$/, 'dr'],
];

/** Arabic articles, which are written or left out. */
const articles = new Set(['al', 'el', 'as', 'ad', 'an', 'ar', 'at']);

/** The skeleton of a `nameKey`; `''` for a key of fewer than four letters. */
export function nameSkeleton(key: string): string {
  const words = key.split(' ').filter((word) => !articles.has(word));
  const skeleton = words.map(wordSkeleton).join(' ');
  return skeleton.length < 4 ? '' : skeleton;
}

function wordSkeleton(word: string): string {
  const sounds = rules.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), word);
  return endings.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), sounds);
}
