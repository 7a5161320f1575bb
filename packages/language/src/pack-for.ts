/** Which of several language packs an article is read with: one rule for all taggers. */
import { badOption } from '@depesche/article';
import type { LanguagePack, PackWith } from './language-pack.js';

/** `de` of `de-AT` or `de_AT`, in lower case. */
export function primaryLanguage(tag: string): string {
  const end = tag.search(/[-_]/);
  return (end < 0 ? tag : tag.slice(0, end)).toLowerCase();
}

/**
 * The pack of a language (`de-AT` is read with `de`); undefined when there is none, and for `und`: an article of unknown
 * language is not read with the rules of any.
 */
export function packFor<Pack extends Pick<LanguagePack, 'language'>>(tag: string, packs: readonly Pack[]): Pack | undefined {
  const language = primaryLanguage(tag);
  return packs.find((pack) => primaryLanguage(pack.language) === language);
}

/**
 * Makes sure that the option `packs` of a tagger is a list of packs that have the section it reads; the list may be empty.
 *
 * @throws DepescheError `bad-option`
 */
export function checkPacks(packs: unknown, section: Exclude<keyof LanguagePack, 'language'>): void {
  if (!Array.isArray(packs)) throw badOption('packs', packs, 'a list of language packs; it may be empty');
  packs.forEach((pack: Partial<LanguagePack> | undefined | null, i) => {
    if (typeof pack?.language === 'string' && pack[section] !== undefined) return;
    throw badOption(`packs[${i}]`, pack, `a language pack with the section "${section}"`);
  });
}

/** Whether a pack has a section, and so whether the tagger that reads it can run. */
export function hasSection<Section extends keyof LanguagePack>(pack: LanguagePack, section: Section): pack is LanguagePack & PackWith<Section> {
  return pack[section] !== undefined;
}
