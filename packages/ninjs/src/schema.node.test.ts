import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkArticle } from '@depesche/article';
import { articles, wireArticle } from '@depesche/corpus';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type NinjsVersion, parseNinjsItems, toNinjs } from './index.js';


// IPTC's schemas and examples are not part of the repository.
const folder = join(process.env['DEPESCHE_DATA'] ?? fileURLToPath(new URL('../../../../shared/data', import.meta.url)), 'formats/ninjs');
const isThere = existsSync(folder);
if (!isThere) console.log(`ninjs: the schemas of IPTC are not at ${folder}; set DEPESCHE_DATA to test against them.`);

const json = (path: string): object => JSON.parse(readFileSync(join(folder, path), 'utf8')) as object;
// ajv-formats is not there on purpose: what `uri` and `date-time` mean is checked by ourselves, more strictly than it does.
const formats = { uri: /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i, 'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/ };

function validator(version: NinjsVersion): (item: unknown) => unknown[] {
  const ajv = new (version === '1.7' ? Ajv : Ajv2020)({ strict: false, allErrors: true, formats });
  if (version !== '1.7') {
    const geoJson = json('specification/GeoJSON-schema.json') as { $schema?: string; $id?: string };
    delete geoJson.$schema; // draft-07, which says nothing else here
    ajv.addSchema(geoJson, 'https://geojson.org/schema/GeoJSON.json');
  }
  const validate = ajv.compile(json(`specification/ninjs-schema_${version}.json`));
  return (item) => (validate(item) ? [] : (validate.errors ?? []).map(({ instancePath, message, params }) => `${instancePath} ${message ?? ''} ${JSON.stringify(params)}`));
}

describe.runIf(isThere).each(['3.2', '2.3', '1.7'] as const)('ninjs %s', (version) => {
  const errors = isThere ? validator(version) : (): unknown[] => [];

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
  const files = isThere ? filesBelow(join(folder, 'examples')).filter((file) => file.endsWith('.json') && !file.includes('extension-schema')) : [];

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
