import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { checkArticle } from '@depesche/article';
import { articles, wireArticle } from '@depesche/corpus';
import { formatsFolder, ninjsSchema } from '@depesche/corpus/iptc-schemas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNinjsItems, toNinjs } from './index.js';

const folder = formatsFolder();
const isThere = folder !== undefined;
if (!isThere) console.log('ninjs: the schemas of IPTC are not there; set DEPESCHE_DATA to test against them.');

describe.runIf(isThere).each(['3.2', '2.3', '1.7'] as const)('ninjs %s', (version) => {
  const errors = folder === undefined ? (): string[] => [] : ninjsSchema(folder, version);

  it('validates with everything it can carry', () => {
    expect(errors(toNinjs(wireArticle, { version }))).toEqual([]);
  });

  it('validates for any article', () => {
    fc.assert(fc.property(articles(), (article) => { expect(errors(JSON.parse(JSON.stringify(toNinjs(article, { version }))))).toEqual([]); }), { numRuns: 200 });
  });

  it('is told apart from what is not valid', () => {
    expect(errors({ ...toNinjs(wireArticle, { version }), uri: 7, headlinez: 1 })).not.toEqual([]);
  });
});

describe.runIf(isThere)("IPTC's examples", () => {
  const files = isThere ? filesBelow(join(folder, 'ninjs/examples')).filter((file) => file.endsWith('.json') && !file.includes('extension-schema')) : [];

  it.each(files)('%s is read into sound articles with text', (file) => {
    const read = parseNinjsItems(readFileSync(file));
    expect(read.length).toBeGreaterThan(0);
    for (const article of read) {
      expect(checkArticle(article)).toEqual([]);
      expect(article.text).not.toBe('');
    }
  });
});

function filesBelow(path: string): string[] {
  return readdirSync(path).flatMap((name) => (statSync(join(path, name)).isDirectory() ? filesBelow(join(path, name)) : [join(path, name)]));
}
