import { expect, it } from 'vitest';
import { assembleArticle } from './assemble-article.js';
import { checkArticle } from './check-article.js';

it('finds nothing wrong with an assembled article', () => {
  const article = assembleArticle({ blocks: [{ type: 'text', role: 'headline', text: 'Ein Titel' }, { type: 'text', role: 'paragraph', text: 'Ein Satz.' }] });
  expect(article.text).toBe('Ein Titel\n\nEin Satz.');
  expect(checkArticle(article)).toEqual([]);
});
