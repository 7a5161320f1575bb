import { expect, it } from 'vitest';
import { parseConllu } from './read-conllu.js';

const word = (id: string, form: string, tag = 'NN', misc = '_'): string => [id, form, '_', '_', tag, '_', '_', '_', '_', misc].join('\t');

const conllu = [
  '# newdoc id = one',
  '# newpar',
  '# newpar_block = p',
  word('1-2', "Don't"),
  word('1', 'Do'),
  word('2', "n't"),
  word('3', 'sing', 'VB', 'SpaceAfter=No'),
  word('4', '.', '.', '_'),
  '',
  word('1', 'A', 'DT'),
  word('2', 'two', 'CD', 'SpaceAfter=No'),
  word('3', '-', 'HYPH', 'SpaceAfter=No'),
  word('4', 'day', 'NN', '_'),
  word('4.1', 'trip', 'NN', '_'),
  word('5', 'trip', 'NN', '_'),
  '',
  '# newpar',
  word('1', 'End'),
  '',
].join('\n');

it('reads sentences, contractions, hyphens and paragraphs', () => {
  const [document, ...more] = parseConllu(conllu);
  expect(more).toEqual([]);
  const cut = ({ start, end }: { start: number; end: number }): string => document!.text.slice(start, end);
  expect(document!.name).toBe('one');
  expect(document!.text).toBe("Don't sing. A two-day trip\n\nEnd");
  expect(document!.sentences.map(cut)).toEqual(["Don't sing.", 'A two-day trip', 'End']);
  expect(document!.tokens.map(cut)).toEqual(["Don't", 'sing', '.', 'A', 'two-day', 'trip', 'End']);
});

it.each(['1\tword', word('1', 'word')])('says what is no CoNLL-U: %j', (line) => {
  expect(() => parseConllu(line.includes('_') ? line : `# newdoc id = a\n${line}`)).toThrow();
});
