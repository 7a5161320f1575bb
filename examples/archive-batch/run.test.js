import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

const out = join(mkdtempSync(join(tmpdir(), 'archive-')), 'out');
const runOnce = () => spawnSync(process.execPath, ['run.js', out, 'pages'], { cwd: import.meta.dirname, encoding: 'utf8' });

test('counts in how many articles a name stands', () => {
  const { stdout, stderr } = runOnce();
  assert.match(stdout, /^2 articles, 1 pages without one/, stderr);
  assert.match(stdout, /^2\tBremen$/m);
  assert.match(stdout, /^1\tKiel$/m);
  assert.match(stdout, /^1\tKarla Petersen$/m);
});

test('says which page has no article, and why', () => {
  const [failure] = readFileSync(join(out, 'failed.jsonl'), 'utf8').trim().split('\n').map((line) => JSON.parse(line));
  assert.match(failure.input, /leer\.html$/);
  assert.equal(failure.reason, 'no-content');
});

test('started again it does nothing anew', () => {
  const part = () => readFileSync(join(out, 'summary.json'), 'utf8');
  const before = part();
  assert.equal(runOnce().status, 0);
  assert.equal(part(), before);
});
