import { expect, it } from 'vitest';
import { readArguments, UsageError } from './arguments.js';

it.each([
  [[], { inputs: ['-'], formats: ['terminal'], isVerbose: false, analyze: {} }],
  [['a.txt', '--to', 'json'], { inputs: ['a.txt'], formats: ['json'], isVerbose: false, analyze: {} }],
  [['a.txt', 'b.html', '-t', 'html,markdown', '-o', 'out', '-v'], { inputs: ['a.txt', 'b.html'], formats: ['html', 'markdown'], folder: 'out', isVerbose: true, analyze: {} }],
  [
    ['--format', 'text', '--url', 'https://example.org/1', '--date', '2024-12-03', '--language', 'de-AT', '-'],
    { inputs: ['-'], formats: ['terminal'], isVerbose: false, analyze: { format: 'text', url: 'https://example.org/1', datePublished: '2024-12-03', language: 'de-AT' } },
  ],
  [['--help', 'a.txt'], 'help'],
  [['--version'], 'version'],
])('reads %j', (args, expected) => {
  expect(readArguments(args)).toEqual(expected);
});

it.each([
  [['--to', 'pdf'], 'There is no output format "pdf"'],
  [['--colour'], "Unknown option '--colour'"],
  [['--to'], "Option '-t, --to <value>' argument missing"],
  [['--format', 'xml'], '--format is html or text'],
  [['--date', 'gestern'], '--date "gestern" is no date'],
  [['--date', '2024-02-30'], '--date "2024-02-30" is no date'],
  [['--url', 'example'], '--url "example" is no absolute address'],
  [['--language', 'Deutsch!'], '--language "Deutsch!" is no language tag'],
  [['-', '-'], 'Standard input (-) can be read only once'],
  [['--to', 'html,json'], 'Several formats need a folder'],
  [['--to', 'brat'], 'makes several files and needs a folder'],
  [['a', 'b', '--to', 'html'], 'Several articles as html need a folder'],
])('refuses %j', (args, message) => {
  expect(() => readArguments(args)).toThrow(UsageError);
  expect(() => readArguments(args)).toThrow(message);
});
