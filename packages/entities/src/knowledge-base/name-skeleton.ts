/**
 * What the romanisations of one name have in common: „Selenskyj“, “Zelenskyy” and „Selenski“ have one skeleton, as have
 * „Wladimir Putin“ and “Vladimir Putin”. Rough by design: compare skeletons of full names, or within one article.
 */

/** Upper-case letters stand for classes of sounds: C for ch/kh/tsch, S for all sibilants, I for i/y/j. */
const sounds: Readonly<Record<string, string>> = {
  ...{ schtsch: 'SC', shch: 'SC', dsch: 'I', dzh: 'I', tsch: 'C', tch: 'C', kh: 'C', ch: 'C', cz: 'C' },
  ...{ sch: 'S', sh: 'S', zh: 'S', ts: 'S', tz: 'S', sz: 'S', s: 'S', z: 'S', c: 'S', x: 'kS', ph: 'v', w: 'v', f: 'v' },
  ...{ ou: 'u', oo: 'u', ee: 'I', ck: 'k', q: 'k', i: 'I', y: 'I', j: 'I' },
};
/** The keys of `sounds`, longer ones first. */
const spellings = /schtsch|shch|tsch|dsch|sch|tch|dzh|kh|ch|cz|sh|zh|ts|tz|sz|ph|ou|oo|ee|ck|[szcxwfqiyj]/g;
const doubled = /([A-Za-z])\1+/g;

/** Arabic articles, which are written or left out. */
const articles = new Set(['al', 'el', 'as', 'ad', 'an', 'ar', 'at']);

/** The skeleton of a `nameKey`; `''` for a key of fewer than four letters. */
export function nameSkeleton(key: string): string {
  if (!key.includes(' ')) return key.length < 4 ? '' : wordSkeleton(key);
  const words = key.split(' ').filter((word) => !articles.has(word));
  const skeleton = words.map(wordSkeleton).join(' ');
  return skeleton.length < 4 ? '' : skeleton;
}

function wordSkeleton(word: string): string {
  const skeleton = word.replace(spellings, (spelling) => sounds[spelling]!).replace(doubled, '$1');
  return skeleton.replace(/^Ie/, 'e').replace(/eI$/, 'I').replace(/([CS])ev$/, '$1ov').replace(/der$/, 'dr');
}
