import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { after, before, test } from 'node:test';

let site;
let address;

before(async () => {
  site = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'start', '--port', '0', '--hostname', '127.0.0.1'], { stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const chunk of site.stdout) {
    address = /http:\/\/127\.0\.0\.1:\d+/.exec(String(chunk))?.[0];
    if (address !== undefined) break;
  }
});
after(() => site.kill());

test('answers with the article as HTML, its names linked', async () => {
  const page = '<html lang="de"><h1>Gipfel in Brüssel</h1><p>Angela Merkel sprach am Dienstag in Brüssel mit der ukrainischen Regierung.</p><script>alert(1)</script></html>';
  const response = await fetch(`${address}/article?url=https://hafenblatt.example/gipfel`, { method: 'POST', body: page });
  assert.equal(response.status, 200);
  const html = await response.text();
  assert.match(html, /<a [^>]*href="http:\/\/www\.wikidata\.org\/entity\/Q567"[^>]*>/);
  assert.doesNotMatch(html, /<script/);
});

test('says what is wrong with a request', async () => {
  const response = await fetch(`${address}/article?url=nonsense`, { method: 'POST', body: 'Text' });
  assert.equal(response.status, 400);
  assert.match(await response.text(), /url/);
});
