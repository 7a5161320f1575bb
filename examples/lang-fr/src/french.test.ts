import { assembleArticle, checkArticle, coveredText, tag } from '@depesche/article';
import { dates } from '@depesche/dates';
import { detectLanguage } from '@depesche/language';
import { segments } from '@depesche/segment';
import { expect, it } from 'vitest';
import { fr } from './index.js';

const text =
  'Le maire de Lens a annoncé mardi que l’école rouvrira le 3 septembre à 8 h 30. « C’est une bonne nouvelle », a dit M. Dupont. Il y a deux ans, la ville avait fermé l’école. Les travaux ont duré dix-huit mois ; ils reprendront la semaine prochaine, et chaque lundi l’accès sera gratuit jusqu’à l’automne.';
const packs = [fr];
const article = tag(assembleArticle({ language: 'fr', metadata: { datePublished: '2026-03-12' }, blocks: [{ type: 'text', role: 'paragraph', text }] }), [segments({ packs }), dates({ packs })]);

it('is a sound article, known as French by its words', () => {
  expect(checkArticle(article)).toEqual([]);
  expect(detectLanguage(text, { packs })).toBe('fr');
});

it('has four sentences, and elided words apart', () => {
  expect(article.annotations.sentences).toHaveLength(4);
  const tokens = article.annotations.tokens!.map((token) => coveredText(article, token));
  expect(tokens).toEqual(expect.arrayContaining(['l’', 'école', 'C’', 'est', 'M.', 'jusqu’', 'à']));
});

it.each([
  ['mardi', '2026-03-10'],
  ['3 septembre', '2026-09-03'],
  ['8 h 30', '2026-09-03T08:30'],
  ['Il y a deux ans', '2024'],
  ['dix-huit mois', 'P18M'],
  ['semaine prochaine', '2026-W12'],
  ['chaque lundi', 'XXXX-WXX-1'],
  ['automne', '2026-FA'],
])('%s is %s', (words, value) => {
  expect(article.annotations.timexes!.filter((timex) => coveredText(article, timex).endsWith(words)).map((timex) => timex.value)).toEqual([value]);
});
