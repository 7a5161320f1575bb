/** Words that begin a phrase without belonging to a name, by the language of the article. */

/** In lower case. */
export const leadingArticles: Readonly<Record<string, ReadonlySet<string>>> = {
  de: new Set(['der', 'die', 'das', 'den', 'dem', 'des', 'ein', 'eine', 'einen', 'einem', 'einer', 'eines']),
  en: new Set(['the', 'a', 'an']),
};
