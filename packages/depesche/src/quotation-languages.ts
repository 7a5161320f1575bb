/** Quotations in another language than the article, which keep it: told by their words, where there are enough. */
import type { Quotation, Tagger } from '@depesche/article';
import { detectLanguage, packFor, type PackWith } from '@depesche/language';

/** Fewer characters have too few function words to tell. */
const SHORTEST = 40;

/** Says of direct quotations which language they are in, where that is another one of `packs` than the article's; run it behind `quotes`. */
export function quotationLanguages(packs: readonly PackWith<'functionWords'>[]): Tagger {
  return {
    name: 'quotation-languages',
    requires: ['quotations'],
    provides: ['quotations'],
    annotate: ({ text, language, annotations }) => {
      const own = packFor(language, packs)?.language;
      const spoken = (quotation: Quotation): Quotation => {
        const words = quotation.content.map(({ start, end }) => text.slice(start, end)).join(' ');
        if (quotation.type !== 'direct' || words.length < SHORTEST) return quotation;
        const found = detectLanguage(words, { packs });
        return found === 'und' || found === own ? quotation : { ...quotation, language: found };
      };
      return { quotations: (annotations.quotations ?? []).map(spoken) };
    },
  };
}
