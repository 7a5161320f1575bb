import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkArticle } from '@depesche/article';
import { articles, wireArticle } from '@depesche/corpus';
import { formatsFolder, newsmlSchema } from '@depesche/corpus/iptc-schemas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNewsMl, toNewsMlG2, toNitf } from './index.js';

const folder = formatsFolder();
const isThere = folder !== undefined;
if (!isThere) console.log('newsml: the schemas of IPTC are not there; set DEPESCHE_DATA to test against them.');

describe.runIf(isThere)('what is written', () => {
  const errorsOf = folder === undefined ? (): string[] => [] : newsmlSchema(folder);

  it.each([
    ['NITF', toNitf(wireArticle)],
    ['NewsML-G2 with NITF', toNewsMlG2(wireArticle)],
    ['NewsML-G2 with HTML', toNewsMlG2(wireArticle, { body: 'html' })],
  ])('validates with everything it can carry: %s', (_, xml) => {
    expect(errorsOf(xml)).toEqual([]);
  });

  it('validates for any article', () => {
    fc.assert(
      fc.property(articles(), (article) => {
        for (const xml of [toNitf(article), toNewsMlG2(article), toNewsMlG2(article, { body: 'html' })]) expect(errorsOf(xml)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('is told apart from what is not valid', () => {
    expect(errorsOf(toNewsMlG2(wireArticle).replace('<hl1>', '<hl9>').replace('</hl1>', '</hl9>'))).not.toEqual([]);
  });
});

describe.runIf(isThere)("IPTC's examples", () => {
  const files = !isThere ? [] : [join(folder, 'newsml-g2/examples'), join(folder, 'ninjs/examples/NewsML')].flatMap((path) => readdirSync(path).filter((name) => name.endsWith('.xml')).map((name) => join(path, name)));

  it.each(files)('%s is read into sound articles', (file) => {
    const read = parseNewsMl(readFileSync(file));
    expect(read.length).toBeGreaterThan(0);
    for (const article of read) expect(checkArticle(article)).toEqual([]);
  });
});
