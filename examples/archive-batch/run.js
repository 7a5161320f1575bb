// node run.js OUT INPUT…: runs pages, WARC files, feeds or folders through all cores, and counts who and what is named most. Killed, it goes on where it was.
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { batch } from '@depesche/batch';

const [out, ...inputs] = process.argv.slice(2);
if (out === undefined || inputs.length === 0) {
  console.error('Where to, and what? node run.js OUT INPUT…');
  process.exit(2);
}
const summary = await batch({ inputs, out, records: ['mentions'], layers: ['entities'], dedupe: 'url', resume: true });
console.log(`${summary.articles} articles, ${summary.failed} pages without one (see ${join(out, 'failed.jsonl')})`);
for (const [name, count] of (await countNames(join(out, 'parts'))).slice(0, 10)) console.log(`${count}\t${name}`);

/** Names by how many articles have them, most first. @param {string} folder */
async function countNames(folder) {
  /** @type {Map<string, Set<string>>} */
  const articles = new Map();
  for (const part of (await readdir(folder)).sort()) {
    // Line by line: a part may be larger than memory should be.
    for await (const line of createInterface({ input: createReadStream(join(folder, part)) })) {
      const { name, input, offset } = /** @type {{ name?: string, input: string, offset: number }} */ (JSON.parse(line));
      if (name === undefined) continue;
      articles.set(name, (articles.get(name) ?? new Set()).add(`${input} ${offset}`));
    }
  }
  const counts = [...articles].map(([name, where]) => /** @type {const} */ ([name, where.size]));
  return counts.sort(([a, m], [b, n]) => n - m || a.localeCompare(b));
}
