import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { curatedTable, list } from './read-table.js';

const folder = join(import.meta.dirname, '../../data');
const kinds = ['country', 'region', 'city', 'site', 'person', 'party', 'organization', 'company', 'media', 'event', 'work'];

describe.each(['de', 'en'].flatMap((language) => ['countries', 'organisations', 'people', 'place-names', 'regions'].map((table) => `${language}/${table}.tsv`)))('%s', (name) => {
  const lines = readFileSync(join(folder, name), 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const rows = curatedTable(name);

  it('has no row of more columns than the head', () => {
    const columns = lines[0]!.split('\t').length;
    expect(lines.filter((line) => line.split('\t').length > columns)).toEqual([]);
  });

  it('names each thing once', () => {
    const ids = rows.map((row) => row('id')).filter((id) => id !== '');
    expect(ids.filter((id, i) => ids.indexOf(id) !== i || !/^Q[1-9]\d*$/.test(id))).toEqual([]);
  });

  it('has names, and kinds that exist', () => {
    expect(rows.filter((row) => row('name') === '').length).toBe(0);
    expect(rows.map((row) => row('kind')).filter((kind) => kind !== '' && !kinds.includes(kind))).toEqual([]);
  });
});

describe('names that may stand for two things', () => {
  it.each(['de', 'en'])('are no abbreviation of two organisations in %s', (language) => {
    const short = curatedTable(`${language}/organisations.tsv`).flatMap((row) => [...new Set(list(row('abbreviations')))]);
    expect(short.filter((name, i) => short.indexOf(name) !== i)).toEqual([]);
  });
});
