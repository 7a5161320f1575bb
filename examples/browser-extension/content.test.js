import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';

const bundle = readFileSync(new URL('extension/content.js', import.meta.url), 'utf8');
const page = `<!doctype html><html lang="en"><head><title>Bridge</title></head><body><article><h1>Council delays bridge</h1>
  <p>The council put off its vote on a new bridge on Tuesday, after three hours of talks behind closed doors.</p>
  <p>“We need another month &amp; &lt;b&gt;more&lt;/b&gt;,” said Ruth Vance, the mayor, in the evening.</p></article></body></html>`;

/** A page without a browser; what the script needs of it and no more. */
function opened() {
  const { document } = parseHTML(page);
  const context = createContext({ document, location: { href: 'https://harbourpost.example/bridge' }, URL, TextDecoder });
  const click = () => runInContext(bundle, context);
  const list = () => document.getElementById('depesche-quotations')?.shadowRoot;
  return { click, list };
}

test('lists the quotations as text', () => {
  const { click, list } = opened();
  click();
  assert.deepEqual([...(list()?.querySelectorAll('li') ?? [])].map(({ textContent }) => textContent), ['Ruth Vance, the mayor: We need another month & <b>more</b>,']);
  assert.equal(list()?.querySelector('b'), null);
});

test('a second click closes the list', () => {
  const { click, list } = opened();
  click();
  click();
  assert.equal(list(), undefined);
});

test('is small enough to run in a page', () => {
  assert.ok(gzipSync(bundle).length < 155_000, `${gzipSync(bundle).length} bytes`);
});
