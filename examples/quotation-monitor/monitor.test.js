import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

const table = join(mkdtempSync(join(tmpdir(), 'monitor-')), 'quotations.tsv');

/** @param {string[]} feeds */
function monitor(...feeds) {
  return spawnSync(process.execPath, ['monitor.js', table, ...feeds], { cwd: import.meta.dirname, encoding: 'utf8' });
}

test('writes a row for each quotation', () => {
  const { stdout, stderr } = monitor('feed.xml');
  assert.match(stdout, /^3 new quotations/, stderr);
  assert.deepEqual(readFileSync(table, 'utf8').split('\n'), [
    'day\tspeaker\tspeaker address\tkind\twords\tarticle',
    '2024-12-03\tRuth Vance\t\tdirect\tWe need another month,\thttps://harbourpost.example/bridge',
    '2024-12-03\tRuth Vance\t\tindirect\tthat the money was there\thttps://harbourpost.example/bridge',
    '2024-12-02\tOscar Lind\t\tdirect\tEverybody is on board,\thttps://harbourpost.example/ferry',
    '',
  ]);
});

test('adds nothing twice', () => {
  const before = readFileSync(table, 'utf8');
  assert.match(monitor('feed.xml').stdout, /^0 new quotations/);
  assert.equal(readFileSync(table, 'utf8'), before);
});

test('reads the other feeds when one is missing', () => {
  const { status, stdout, stderr } = monitor('missing.xml', 'feed.xml');
  assert.equal(status, 1);
  assert.match(stderr, /missing\.xml/);
  assert.match(stdout, /0 new quotations/);
});
