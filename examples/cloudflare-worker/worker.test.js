import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { EdgeVM } from '@edge-runtime/vm';

// As on the edge: the bundle in a runtime that has no Node built-ins.
const bundle = readFileSync(new URL('dist/worker.js', import.meta.url), 'utf8');
/** @type {EdgeVM} */
let edge;

before(() => {
  edge = new EdgeVM();
  edge.context.readAsset = (/** @type {string} */ path) => new Uint8Array(readFileSync(new URL(`assets${path}`, import.meta.url)));
  edge.evaluate(`${bundle.replace(/export\s*\{\s*(\w+) as default\s*\};?\s*$/, 'globalThis.worker = $1;')}
    globalThis.ask = async (url, body) => {
      const env = { ASSETS: { fetch: async (asset) => new Response(readAsset(asset.pathname)) } };
      const response = await worker.fetch(new Request(url, body === undefined ? {} : { method: 'POST', body }), env);
      return { status: response.status, text: await response.text() };
    };`);
});

/** @param {string} url @param {string} [body] @returns {Promise<{ status: number, text: string }>} */
const ask = (url, body) => edge.evaluate(`ask(${JSON.stringify(url)}, ${body === undefined ? 'undefined' : JSON.stringify(body)})`);

test('answers with the article, its names linked', async () => {
  const page = '<html lang="de"><h1>Gipfel in Brüssel</h1><p>Angela Merkel sprach am Dienstag in Brüssel mit der ukrainischen Regierung über die Lage.</p></html>';
  const { status, text } = await ask('https://worker.example/?url=https://hafenblatt.example/gipfel', page);
  assert.equal(status, 200, text);
  const { annotations, metadata } = JSON.parse(text);
  assert.equal(metadata.url, 'https://hafenblatt.example/gipfel');
  assert.ok(annotations.entities.some((/** @type {{ uri?: string }} */ { uri }) => uri === 'http://www.wikidata.org/entity/Q567'), text);
});

test('refuses what is no page', async () => {
  assert.equal((await ask('https://worker.example/')).status, 405);
  assert.equal((await ask('https://worker.example/', 'x'.repeat(2_000_001))).status, 413);
});

test('the code fits into the smallest plan, since the model is not in it', () => {
  assert.ok(gzipSync(bundle).length < 3_000_000, `${gzipSync(bundle).length} bytes`);
});
