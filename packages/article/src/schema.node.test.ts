import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, it } from 'vitest';
import { schemaText } from '../schema/generate-schema.js';
import { assembleArticle } from './assemble-article.js';

const committed = readFileSync(new URL('../schema.json', import.meta.url), 'utf8');
const validate = new Ajv({ strict: false }).compile(JSON.parse(committed) as object);

const article = assembleArticle({
  language: 'de',
  metadata: { authors: [{ type: 'person', name: 'Eva Muster' }], datePublished: '2024-12-03' },
  blocks: [
    { type: 'text', role: 'headline', text: 'Ein Titel' },
    { type: 'group', role: 'figure', children: [{ type: 'media', role: 'image', url: 'https://example.org/a.jpg' }] },
  ],
});

it('is up to date with the types (npm run generate -w @depesche/article)', () => {
  expect(committed).toBe(schemaText());
}, 60_000);

it('accepts an article, with layers of others too', () => {
  expect(validate(article)).toBe(true);
  expect(validate({ ...article, annotations: { mentions: [], topics: ['nato'] } })).toBe(true);
});

it.each([
  ['a missing text', { ...article, text: undefined }],
  ['an unknown field', { ...article, html: '<p>' }],
  ['an unknown role', { ...article, blocks: [{ type: 'text', role: 'title', start: 0, end: 3 }] }],
  ['a mention without a type', { ...article, annotations: { mentions: [{ start: 0, end: 3, form: 'name' }] } }],
])('refuses %s', (_, value) => {
  expect(validate(JSON.parse(JSON.stringify(value)))).toBe(false);
});
