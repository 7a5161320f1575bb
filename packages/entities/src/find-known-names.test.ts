import type { Mention, Token } from '@depesche/article';
import { describe, expect, it } from 'vitest';
import { knownNameSearch, withKnownNames } from './find-known-names.js';

const tokensOf = (text: string): Token[] =>
  [...text.matchAll(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)].map(({ index, 0: found }) => ({ start: index, end: index + found.length, type: 'word' }));

const find = knownNameSearch(
  [
    { name: 'Haus der Kunst', type: 'organization', aliases: ['HdK'] },
    { name: 'Haus', type: 'misc' },
    { name: 'Musterstadt', type: 'place' },
  ],
  ['s'],
);

it.each([
  ['Im Haus der Kunst', ['Haus der Kunst organization']],
  ['Im Haus der Kirche', ['Haus misc']],
  ['Das HdK in Musterstadt', ['HdK organization', 'Musterstadt place']],
  ['Musterstadts Bürger', ['Musterstadts place']],
  ['Hausbau in Neumusterstadt', []],
  ['', []],
])('%s', (text, expected) => {
  expect(find(text, tokensOf(text)).map(({ start, end, type }) => `${text.slice(start, end)} ${type}`)).toEqual(expected);
});

describe('withKnownNames', () => {
  const mention = (start: number, end: number, score: number): Mention => ({ start, end, type: 'place', form: 'name', score });
  const show = (mentions: readonly Mention[]) => mentions.map(({ start, end, score }) => `${start}-${end} ${score}`);

  it.each([
    ['keeps both where they do not meet', [[0, 3], [9, 12]], [[4, 8]], ['0-3 0', '4-8 1', '9-12 0']],
    ['prefers the known one at the same place', [[0, 3]], [[0, 3]], ['0-3 1']],
    ['prefers the known one that is longer', [[0, 3], [4, 6]], [[0, 6]], ['0-6 1']],
    ['prefers the known one that crosses', [[0, 5]], [[3, 8]], ['3-8 1']],
    ['keeps a found one that holds a known one and more', [[0, 9]], [[3, 5]], ['0-9 0']],
    ['keeps known ones before, between and after', [[4, 6]], [[0, 2], [8, 9]], ['0-2 1', '4-6 0', '8-9 1']],
  ])('%s', (_, found, known, expected) => {
    const asMentions = (spans: number[][], score: number) => spans.map(([start, end]) => mention(start!, end!, score));
    expect(show(withKnownNames(asMentions(found, 0), asMentions(known, 1)))).toEqual(expected);
  });
});
