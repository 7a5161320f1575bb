/** The scheme of categories that stand for things in Wikidata. */
export const WIKIDATA = 'http://www.wikidata.org/entity/';
