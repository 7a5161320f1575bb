import { expect, it } from 'vitest';
import { demoOptions } from './demo-options.js';

const german = { LANG: 'de_AT.UTF-8' };

it.each<[string[], Partial<ReturnType<typeof demoOptions>>]>([
  [[], { positionals: [], known: {}, help: false }],
  [['a.txt', '--date', '2024-12-03', '--url=https://a.example/', '--language', 'de'], { positionals: ['a.txt'], known: { datePublished: '2024-12-03', url: 'https://a.example/', language: 'de' } }],
  [['--lang', 'en', '--marks', 'brackets'], { lang: 'en', marks: 'brackets' }],
  [['--help'], { help: true }],
  [['-h'], { help: true }],
  [['serve', '8080'], { positionals: ['serve', '8080'] }],
])('reads %j', (args, expected) => {
  expect(demoOptions(args, {})).toMatchObject(expected);
});

it.each([
  [['--nonsense'], {}, 'There is no option --nonsense.'],
  [['--nonsense'], german, 'Die Option --nonsense gibt es nicht.'],
  [['--nonsense', '--lang', 'en'], german, 'There is no option --nonsense.'],
  [['a.txt', '--date'], {}, 'The option --date needs a value.'],
  [['--lang', 'fr'], {}, 'The option --lang can be: de, en.'],
  [['--marks', 'stars'], {}, 'The option --marks can be: colors, brackets, none.'],
  [['a.txt', 'b.txt'], german, 'Bitte nur eine Datei auf einmal.'],
])('says what is wrong with %j, in one language', (args, environment, message) => {
  const usage = message.startsWith('D') || message.startsWith('Bitte') ? 'Aufruf' : 'Usage';
  expect(() => demoOptions(args, environment)).toThrow(new RegExp(`^${message.replaceAll('.', '\\.')}\\n${usage}: `));
});
