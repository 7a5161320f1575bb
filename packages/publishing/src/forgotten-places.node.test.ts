/**
 * A new field of metadata, format, renderer, language or package has places all over the repository (the checklists of CONTRIBUTING.md). What is
 * in the one table must be in all the others, or stand here with the reason why not.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { publicPackages } from './public-packages.js';
import { nodePackages, sizeBudgets } from './size-budgets.js';

const repository = fileURLToPath(new URL('../../..', import.meta.url));
const packages = publicPackages(repository);

/** The text of a file, or of the sources in a folder without their tests. */
function read(path: string): string {
  const full = join(repository, path);
  if (statSync(full).isFile()) return readFileSync(full, 'utf8');
  const files = readdirSync(full, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  if (files.length === 0) throw new Error(`${path} has no sources.`);
  return files.map((name) => readFileSync(join(full, name), 'utf8')).join('\n');
}

function names(text: string, word: string): boolean {
  return new RegExp(`(?<![\\w-])${word}(?![\\w-])`).test(text);
}

const fields = [.../export interface Metadata \{([^]*?)\n\}/.exec(read('packages/article/src/metadata.ts'))![1]!.matchAll(/^ {2}readonly (\w+)\?/gm)].map(([, field]) => field!);

/** Where a field of metadata must be known, and the fields that have no place there. */
const fieldPlaces: readonly (readonly [where: string, paths: readonly string[], without: Readonly<Record<string, string>>])[] = [
  ['the JSON Schema (npm run generate -w @depesche/article)', ['packages/article/schema.json'], {}],
  ['JSON-LD, written', ['packages/jsonld/src/to-news-article.ts', 'packages/jsonld/src/press-fields.ts'], { embargoedUntil: 'schema.org has none', urgency: 'schema.org has none' }],
  ['JSON-LD, read', ['packages/jsonld/src/from-news-article.ts', 'packages/jsonld/src/article-metadata.ts', 'packages/jsonld/src/press-metadata.ts'], { embargoedUntil: 'schema.org has none', urgency: 'schema.org has none' }],
  ['front matter', ['packages/render/src/markdown/front-matter.ts'], {}],
  ['ninjs, written', ['packages/ninjs/src/to-ninjs.ts', 'packages/ninjs/src/write'], { isAccessibleForFree: 'ninjs has none' }],
  ['ninjs, read', ['packages/ninjs/src/read'], { isAccessibleForFree: 'ninjs has none' }],
  ['NewsML-G2', ['packages/newsml/src/g2'], { isAccessibleForFree: 'NewsML-G2 has none' }],
  ['NITF', ['packages/newsml/src/nitf'], { isAccessibleForFree: 'NITF has none', located: 'is the dateline', images: 'are media in the text', links: 'NITF has none' }],
  ['the generator of articles', ['packages/corpus/src/articles.ts'], {}],
  ['the article of an agency', ['packages/corpus/src/wire-article.ts'], { isAccessibleForFree: 'agencies do not say' }],
  ['the article that attacks renderers', ['packages/render/src/testing/poisoned-article.ts'], {}],
];

it('reads the fields of metadata', () => {
  expect(fields).toContain('datePublished');
});

it.each(fieldPlaces)('%s knows every field of metadata', (_, paths, without) => {
  const text = paths.map(read).join('\n');
  expect(fields.filter((field) => !(field in without) && !names(text, field))).toEqual([]);
  expect(Object.keys(without).filter((field) => !fields.includes(field))).toEqual([]);
});

/** Keys of a table in the source, as `ninjs:` or `'json-feed':` at the first level. */
function rowsOf(path: string): string[] {
  return [...read(path).matchAll(/^ {2}'?([a-z][a-z0-9-]*)'?: \{/gm)].map(([, name]) => name!);
}

const formatPlaces = ['packages/depesche/README.md', 'docs/formats.md'];
const formats = [...new Set([...rowsOf('packages/depesche/src/cli/output-formats.ts'), ...rowsOf('packages/depesche/src/cli/input-formats.ts')])];
/** What the table of formats calls them. */
const formatTitles: Readonly<Record<string, string>> = {
  terminal: 'terminal', text: 'plain text', markdown: 'Markdown', html: 'HTML', json: 'JSON', jsonld: 'JSON-LD', rss: 'RSS', atom: 'Atom', 'json-feed': 'JSON Feed', feed: 'Feed',
  ninjs: 'ninjs', 'newsml-g2': 'NewsML-G2', newsml: 'NewsML', nitf: 'NITF', 'web-annotations': 'Web Annotation', displacy: 'displaCy', conll: 'CoNLL', brat: 'brat',
};

it.each(formats)('the format %s is in the README of depesche and in docs/formats.md', (format) => {
  expect(formatTitles).toHaveProperty(format);
  expect(read(formatPlaces[0]!)).toContain(`\`${format}\``);
  expect(names(read(formatPlaces[1]!), formatTitles[format]!)).toBe(true);
});

const renderers = [...new Set([...read('packages/render/src/index.ts').matchAll(/\bto[A-Z]\w+/g)].map(([name]) => name))];

it.each(renderers)('the renderer %s is documented, can be imported alone and is attacked', (renderer) => {
  for (const path of ['packages/render/README.md', 'docs/render.md']) expect(names(read(path), renderer), path).toBe(true);
  const entry = packages.find(({ manifest }) => manifest.name === '@depesche/render')!.manifest.exports ?? {};
  const sources = Object.values(entry).map((target) => (typeof target === 'string' ? '' : (target['@depesche/source'] ?? '')));
  expect(sources.some((source) => source !== './src/index.ts' && source !== '' && names(read(join('packages/render', source)), `function ${renderer}`))).toBe(true);
  const attacks = ['packages/render/src/attacks.test.ts', 'packages/render/src/attacks.browser.test.ts', 'packages/render/src/body.test.ts'];
  const ownTests = readdirSync(join(repository, 'packages/render/src/annotations')).filter((name) => name.endsWith('.test.ts')).map((name) => `packages/render/src/annotations/${name}`);
  expect([...attacks, ...ownTests, 'packages/render/src/text.test.ts'].some((path) => names(read(path), renderer))).toBe(true);
});

const languages = [...read('packages/depesche/src/languages.ts').matchAll(/^ {4}language: '([a-z]+)'/gm)].map(([, language]) => language!);

it('reads the table of languages', () => {
  expect(languages).toContain('de');
});

it.each(languages)('the language %s has its pack, model, labels and figures everywhere', (language) => {
  const known = packages.map(({ manifest }) => manifest.name);
  expect(known).toEqual(expect.arrayContaining([`@depesche/lang-${language}`, `@depesche/model-${language}`]));
  expect(Object.keys(sizeBudgets)).toEqual(expect.arrayContaining([`@depesche/lang-${language}`, `@depesche/lang-${language}/function-words`, `@depesche/model-${language}`]));
  expect(read('packages/render/src/labels.ts')).toContain(`'${language}',`);
  expect(read('NOTICE')).toContain(`@depesche/model-${language}`);
  expect(read('README.md')).toContain(`(packages/lang-${language})`);
  expect(read('apps/demo/src')).toContain(`@depesche/model-${language}/weights.bin`);
  expect(read('packages/trainer/src/languages')).toContain(`@depesche/lang-${language}`);
});

it.each(packages)('the package $manifest.name is in the README, has a budget or is for Node, and a README of its own', ({ folder, manifest: { name } }) => {
  const path = folder.slice(repository.length);
  expect(read('README.md')).toContain(`(${path})`);
  expect(existsSync(join(folder, 'README.md'))).toBe(true);
  expect(nodePackages.has(name) || name in sizeBudgets).toBe(true);
});
