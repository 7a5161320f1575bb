import { expect, it } from 'vitest';
import { type Arguments, readArguments, refuseManyInOneStream } from './arguments.js';
import { UsageError } from './usage-error.js';

it.each([
  [[], { inputs: ['-'], formats: ['terminal'], isVerbose: false, analyze: {} }],
  [['a.txt', '--to', 'json'], { inputs: ['a.txt'], formats: ['json'], isVerbose: false, analyze: {} }],
  [['a.txt', 'b.html', '-t', 'html,markdown', '-o', 'out', '-v'], { inputs: ['a.txt', 'b.html'], formats: ['html', 'markdown'], folder: 'out', isVerbose: true, analyze: {} }],
  [
    ['--format', 'text', '--url', 'https://example.org/1', '--date', '2024-12-03', '--language', 'de-AT', '-'],
    { inputs: ['-'], formats: ['terminal'], isVerbose: false, format: 'text', analyze: { url: 'https://example.org/1', datePublished: '2024-12-03', language: 'de-AT' } },
  ],
  [
    ['--files-from', 'list', '--layers', 'mentions,timexes', '--layers', 'quotations', '--known-names', 'names.tsv'],
    { inputs: [], filesFrom: 'list', formats: ['terminal'], layers: ['mentions', 'timexes', 'quotations'], knownNames: 'names.tsv', isVerbose: false, analyze: {} },
  ],
  [['--knowledge-base', 'a.bin', '--knowledge-base', 'b.bin'], { inputs: ['-'], formats: ['terminal'], knowledgeBases: ['a.bin', 'b.bin'], isVerbose: false, analyze: {} }],
  [['--date', '2024-12-03T10:15+0100'], { inputs: ['-'], formats: ['terminal'], isVerbose: false, analyze: { datePublished: '2024-12-03T10:15:00+01:00' } }],
  [['--help', 'a.txt'], 'help'],
  [['--version'], 'version'],
])('reads %j', (args, expected) => {
  expect(readArguments(args)).toEqual(expected);
});

it.each([
  [['--to', 'pdf'], 'There is no output format "pdf"'],
  [['--colour'], "Unknown option '--colour'"],
  [['--to'], "Option '-t, --to <value>' argument missing"],
  [['--format', 'xls'], 'There is no input format "xls"; there are: html, '],
  [['--layers', 'names'], 'There is no layer "names"; there are: sentences, tokens, mentions'],
  [['--date', 'gestern'], 'Option --date is "gestern"; it takes a date like "2024-12-03"'],
  [['--date', '2024-02-30'], 'Option --date is "2024-02-30"'],
  [['--url', 'example'], 'Option --url is "example"; it takes an absolute address'],
  [['--language', 'Deutsch!'], 'Option --language is "Deutsch!"'],
  [['--language', 'deutsch'], 'Option --language is "deutsch"; it takes a language tag like "de"'],
  [['--files-from', '-', '-'], 'Standard input (-) can be read only once'],
  [['-', '-'], 'Standard input (-) can be read only once'],
  [['--to', 'html,json'], 'Several formats need a folder'],
  [['--to', 'brat'], 'makes several files and needs a folder'],
])('refuses %j', (args, message) => {
  expect(() => readArguments(args)).toThrow(UsageError);
  expect(() => readArguments(args)).toThrow(message);
});

it('refuses several inputs on one stream in a format that cannot hold them', () => {
  const read = (...args: string[]) => readArguments(args) as Arguments;
  expect(() => { refuseManyInOneStream(read('--to', 'html'), 2); }).toThrow('Several articles as html need a folder');
  for (const args of [['--to', 'json'], ['--to', 'html', '-o', 'out']]) expect(() => { refuseManyInOneStream(read(...args), 2); }).not.toThrow();
  expect(() => { refuseManyInOneStream(read('--to', 'html'), 1); }).not.toThrow();
});
