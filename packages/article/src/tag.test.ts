import { expect, it } from 'vitest';
import type { Article } from './article.js';
import { assembleArticle } from './assemble-article.js';
import { DepescheError, isDepescheError } from './depesche-error.js';
import type { Mention } from './layers.js';
import { type AsyncTagger, tag, tagAsync, type Tagger } from './tag.js';

const article = assembleArticle({ blocks: [{ type: 'text', role: 'paragraph', text: 'Rutte sprach.' }] });
const mention: Mention = { start: 0, end: 5, type: 'person', form: 'name' };
const sentences: Tagger = {
  name: 'sentences',
  provides: ['sentences'],
  annotate: ({ text }) => ({ sentences: [{ start: 0, end: text.length }] }),
};
const names: Tagger = {
  name: 'names',
  requires: ['sentences'],
  provides: ['mentions'],
  annotate: () => ({ mentions: [mention] }),
};

it('adds the layers of all taggers and leaves the article as it was', () => {
  const before = structuredClone(article);
  const tagged = tag(article, [sentences, names]);
  expect(tagged.annotations).toEqual({ sentences: [{ start: 0, end: 13 }], mentions: [mention] });
  expect(article).toEqual(before);
  expect(tagged.blocks).toBe(article.blocks);
});

it('lets a later tagger see and replace a layer', () => {
  const none: Tagger = { name: 'none', requires: ['mentions'], provides: ['mentions'], annotate: () => ({ mentions: [] }) };
  expect(tag(article, [sentences, names, none]).annotations.mentions).toEqual([]);
});

it('names the missing layer, the tagger and the next step', () => {
  expect(() => tag(article, [names])).toThrow('Tagger "names" needs the layer "sentences"; run a tagger that provides it first.');
});

it('refuses a layer that was not announced', () => {
  const sly: Tagger = { name: 'sly', provides: [], annotate: () => ({ mentions: [] }) };
  expect(() => tag(article, [sly])).toThrow(/"sly" returned the layer "mentions"/);
});

it('marks its errors so that another copy of the package knows them', () => {
  const error = new DepescheError('invalid-input', 'No.', { offset: 3, cause: 'x' });
  expect([error.code, error.offset, error.cause, error.name]).toEqual(['invalid-input', 3, 'x', 'DepescheError']);
  expect(isDepescheError(error)).toBe(true);
  expect(isDepescheError(new Error('No.'))).toBe(false);
  expect(isDepescheError({ code: 'invalid-input' })).toBe(false);
});

it('waits for taggers that must await, in their order', async () => {
  const slow: AsyncTagger = { ...names, name: 'slow', annotate: async () => { await Promise.resolve(); return { mentions: [mention] }; } };
  expect((await tagAsync(article, [sentences, slow])).annotations).toEqual(tag(article, [sentences, names]).annotations);
  await expect(tagAsync(article, [slow])).rejects.toThrow('needs the layer "sentences"');
  expect(() => tag(article, [sentences, slow as unknown as Tagger])).toThrow('"slow" returned a promise; apply it with tagAsync.');
});

it.each<[string, unknown, unknown]>([
  ['article', undefined, []],
  ['article', 'Rutte sprach.', []],
  ['taggers', article, undefined],
  ['taggers', article, sentences],
  ['taggers[1]', article, [sentences, () => ({})]],
])('says what it takes instead of a wrong %s', async (option, first, second) => {
  expect(() => tag(first as Article, second as Tagger[])).toThrow(`Option "${option}" is`);
  await expect(tagAsync(first as Article, second as Tagger[])).rejects.toThrow(`Option "${option}" is`);
});
