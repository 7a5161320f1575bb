import { assembleArticle, type Mention, tag } from '@depesche/article';
import { de } from '@depesche/lang-de';
import { en } from '@depesche/lang-en';
import { segments } from '@depesche/segment';
import { expect, it } from 'vitest';
import { withoutCurrencies } from './without-currencies.js';

function kept(text: string, name: string, pack = de): boolean {
  const { annotations } = tag(assembleArticle({ language: pack.language, blocks: [{ type: 'text', role: 'paragraph', text }] }), [segments({ packs: [pack] })]);
  const start = text.indexOf(name);
  const mention: Mention = { start, end: start + name.length, type: 'misc', form: 'name', score: 0.9 };
  return withoutCurrencies(text, { tokens: annotations.tokens!, mentions: [mention] }, pack.names).length === 1;
}

it.each([
  ['Das kostet 18 Euro.', 'Euro', false],
  ['Das kostet 5 Millionen Euro.', 'Euro', false],
  ['Das kostet 5 Mio. Euro.', 'Euro', false],
  ['Das kostet zwei Dollar.', 'Dollar', false],
  ['Das kostet 2,50 US-Dollar.', 'US', false],
  ['Der Euro fällt.', 'Euro', true],
  ['Euro und Dollar fallen.', 'Euro', true],
  ['2009 Musterbach.', 'Musterbach', true],
])('in %j, keeps %s: %s', (text, name, expected) => {
  expect(kept(text, name)).toBe(expected);
});

it('knows the amounts of another language', () => {
  expect(kept('It costs five million Euros.', 'Euros', en)).toBe(false);
  expect(kept('It costs the Euro dearly.', 'Euro', en)).toBe(true);
});
