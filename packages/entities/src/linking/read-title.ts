/** The words before a person's name, as far as they say who it is. */
import type { NameData, PersonTitle } from '@depesche/language';

/** How far before a name its title is looked for. */
const REACH = 48;

/** The title right before `start`; `undefined` when the word there is none. */
export function readTitle(text: string, start: number, language: NameData | undefined): PersonTitle | undefined {
  if (language === undefined || text[start - 1] !== ' ') return undefined;
  const before = text.slice(Math.max(0, start - REACH), start - 1);
  const word = before.slice(Math.max(before.lastIndexOf(' '), before.lastIndexOf('\n')) + 1).replace(/\.$/, '');
  return titleOf(word, language);
}

/** What a word says about the person it stands before: „Bundesaußenministerin“, „Außenministers“. */
export function titleOf(word: string, language: NameData): PersonTitle | undefined {
  const lower = word.toLowerCase().replace(/^[„“"'‚(]+/, '');
  for (const { base, gender } of titleBases(lower, language)) {
    const title = longestTitle(base, language);
    if (title !== undefined) return gender === undefined ? title : { ...title, gender };
  }
  return undefined;
}

function titleBases(word: string, language: NameData): { base: string; gender?: 'female' }[] {
  const bases: { base: string; gender?: 'female' }[] = [{ base: word }];
  for (const ending of language.feminineTitleEndings) {
    if (word.endsWith(ending)) bases.push({ base: word.slice(0, -ending.length), gender: 'female' });
  }
  for (const ending of language.titleEndings) {
    if (word.endsWith(ending)) bases.push({ base: word.slice(0, -ending.length) });
  }
  return bases;
}

/** The title, or a longer word that ends in one; such a word keeps the office only behind a known first part. */
function longestTitle(word: string, { titles, titlePrefixes }: NameData): PersonTitle | undefined {
  for (let start = 0; start < word.length - 1; start++) {
    const part = word.slice(start);
    if (!Object.hasOwn(titles, part)) continue;
    const title = titles[part]!;
    const prefix = word.slice(0, start);
    const keepsOffice = prefix === '' || prefix.split('-').every((first) => first === '' || titlePrefixes.includes(first));
    if (keepsOffice || title.role === undefined) return title;
    return title.gender === undefined ? {} : { gender: title.gender };
  }
  return undefined;
}
