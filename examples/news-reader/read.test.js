import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

/** @param {string[]} parameters */
function read(...parameters) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['read.js', ...parameters], { cwd: import.meta.dirname, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });
  return { status, stdout, stderr };
}

test('lists the articles of a feed with day and names', () => {
  const { status, stdout, stderr } = read('feed.xml');
  assert.equal(status, 0, stderr);
  assert.match(stdout, /^1\. Senat will Brücke über die Elbe bauen \[2024-12-03\]\n {3}.*Hamburg.*Ruth Ahrens/m);
  assert.match(stdout, /^2\. Regen bis Freitag \[2024-12-02\]\n {3}Bremen, Kiel$/m);
});

test('shows one of them, without control sequences where there is no terminal', () => {
  const { stdout } = read('feed.xml', '1');
  assert.match(stdout, /„Wir haben zehn Jahre auf diesen Tag gewartet“, sagte Ahrens\./);
  assert.doesNotMatch(stdout, /\u001b/);
});

test('says what is wrong', () => {
  assert.equal(read().status, 2);
  assert.match(read('feed.xml', '9').stderr, /There are 2 articles/);
});
