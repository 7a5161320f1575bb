/** So many authors, categories, pictures or enclosures of one item are read; with more it is an attack, since each is compared with those before. */
export const MOST_OF_A_KIND = 1000;
