import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ServedFolder, serveFolder } from './serve-folder.js';

let folder = '';
let served: ServedFolder;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'depesche-served-'));
  await writeFile(join(folder, 'index.html'), '<!doctype html>');
  served = await serveFolder(folder);
});
afterAll(async () => {
  served.server.close();
  await rm(folder, { recursive: true });
});

it.each([
  ['/', {}, 200, '<!doctype html>'],
  ['/', { 'accept-encoding': 'br, gzip' }, 200, '<!doctype html>'],
  ['/../../etc/passwd', {}, 404, 'Not here.\n'],
  ['/missing.js', {}, 404, 'Not here.\n'],
  ['/%00.html', {}, 404, 'Not here.\n'],
])('answers %s, asked with %j', async (path, headers, status, body) => {
  const answer = await ask(path, headers);
  expect(answer.status).toBe(status);
  expect(answer.policy).toContain("default-src 'none'");
  expect(answer.encoding).toBe(status === 200 && 'accept-encoding' in headers ? 'gzip' : undefined);
  expect((answer.encoding === 'gzip' ? gunzipSync(answer.body) : answer.body).toString()).toBe(body);
});

/** Asks without the tidying of addresses that `fetch` does. */
function ask(path: string, headers: Record<string, string>): Promise<{ status: number | undefined; encoding: string | undefined; policy: string; body: Buffer }> {
  const { port } = new URL(served.url);
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve({ status: response.statusCode, encoding: response.headers['content-encoding'], policy: String(response.headers['content-security-policy']), body: Buffer.concat(chunks) });
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}
