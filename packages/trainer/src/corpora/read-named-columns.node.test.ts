import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { EntityType } from '@depesche/article';
import { beginOf, classOf, insideOf, LABEL_COUNT } from '@depesche/entities/training';
import { expect, it } from 'vitest';
import { dataPath } from '../knowledge-base/read-table.js';
import { type NamedColumns, readNamedColumns } from './read-named-columns.js';

const begin = (type: EntityType, form: 'name' | 'derived' = 'name'): number => 1 << beginOf(classOf(type, form));
const inside = (type: EntityType): number => 1 << insideOf(classOf(type, 'name'));
const any = 2 ** LABEL_COUNT - 1;
const derived = new Set(['Freedonian']);
const base: Omit<NamedColumns, 'file'> = { columns: [0, 1], types: { PER: 'person', LOC: 'place', MISC: 'misc' }, unlabelled: [] };

function read(text: string, options: Partial<NamedColumns> = {}): { words: readonly string[]; allowed: readonly number[]; document: number }[] {
  const file = join(mkdtempSync(join(tmpdir(), 'depesche-columns-')), 'corpus.conll');
  writeFileSync(file, text);
  return readNamedColumns({ ...base, file: relative(dataPath('.'), file), ...options }, derived);
}

it.each<[string, string, Partial<NamedColumns>, number[]]>([
  ['names that are marked inside only', 'Ann I-PER\nDoe I-PER\nin O\nBern I-LOC\n', {}, [begin('person'), inside('person'), 1, begin('place')]],
  ['two names side by side', 'Ann B-PER\nBob B-PER\n', {}, [begin('person'), begin('person')]],
  ['types that are not labelled', 'the O\n', { unlabelled: ['misc'] }, [1 | begin('misc') | inside('misc')]],
  ['labels that say nothing', 'Cup B-AWARD\n', {}, [any]],
  ['words that say nothing', 'Borrower B-PER\n', { ignored: /^Borrower$/ }, [any]],
  ['words made from places', 'Freedonian O\nFreedonian B-LOC\nFreedonian B-MISC\n', {}, [1 | begin('place', 'derived'), begin('place', 'derived'), begin('misc') | begin('place', 'derived')]],
  ['titles before names', 'Dr. B-PER\nDoe I-PER\nDr. B-PER\n', { cut: /^Dr\.$/ }, [1, begin('person'), any]],
  ['names whose first word has no label', 'United O _\nLands B-LOC United_Lands\n', { wholeNames: 2 }, [begin('place'), inside('place')]],
])('reads %s', (_, text, options, allowed) => {
  expect(read(text, options).map((sentence) => sentence.allowed)).toEqual([allowed]);
});

it('counts documents and leaves empty rows out', () => {
  const sentences = read('-DOCSTART- O\n\nAnn B-PER\n O\n\n-DOCSTART- O\n\nhere O\n');
  expect(sentences.map(({ words, document }) => [words, document])).toEqual([[['Ann'], 1], [['here'], 2]]);
});
