import { type Article, checkArticle, crosses, type Span, walkBlocks } from '@depesche/article';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articles } from './articles.js';

const sample = fc.sample(articles(), { numRuns: 400, seed: 7 });

function some(property: (article: Article) => boolean): boolean {
  return sample.some(property);
}

function pairs(layer: readonly Span[]): [Span, Span][] {
  return layer.flatMap((a, i) => layer.slice(i + 1).map((b): [Span, Span] => [a, b]));
}

describe('articles', () => {
  it('are all valid', () => {
    fc.assert(
      fc.property(articles(), (article) => {
        expect(checkArticle(article)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('are bare when asked for', () => {
    fc.assert(
      fc.property(articles({ tagged: false }), (article) => {
        expect(article.annotations).toEqual({});
      }),
    );
  });

  it.each(['kicker', 'headline', 'standfirst', 'byline', 'dateline', 'heading', 'paragraph', 'caption', 'cell', 'code', 'image', 'video', 'audio', 'embed', 'list', 'item', 'blockquote', 'figure', 'table', 'row', 'aside'])(
    'have blocks of the role %s',
    (role) => {
      expect(some(({ blocks }) => [...walkBlocks(blocks)].some((block) => block.role === role))).toBe(true);
    },
  );

  it.each(['sentences', 'tokens', 'mentions', 'entities', 'quotations', 'timexes'] as const)('have the layer %s, full, empty or not at all', (name) => {
    expect(some(({ annotations }) => (annotations[name]?.length ?? 0) > 0)).toBe(true);
    expect(some(({ annotations }) => annotations[name]?.length === 0)).toBe(true);
    expect(some(({ annotations }) => annotations[name] === undefined)).toBe(true);
  });

  it('have what is hard', () => {
    expect(some(({ text }) => text === '')).toBe(true);
    expect(some(({ text }) => /[\u{10000}-\u{10ffff}]/u.test(text))).toBe(true);
    expect(some(({ text }) => text.includes('onerror='))).toBe(true);
    expect(some(({ metadata }) => metadata.title?.includes('\u001b') === true)).toBe(true);
    expect(some(({ metadata }) => /^javascript:/i.test(metadata.url ?? ''))).toBe(true);
    expect(some(({ metadata }) => metadata.subjects !== undefined && metadata.rights !== undefined)).toBe(true);
    expect(some(({ blocks }) => [...walkBlocks(blocks)].some((block) => block.type === 'text' && block.header === true))).toBe(true);
    expect(some(({ blocks }) => [...walkBlocks(blocks)].some((block) => block.type === 'group' && block.firstNumber !== undefined))).toBe(true);
    expect(some(({ annotations }) => pairs(annotations.mentions ?? []).some(([a, b]) => crosses(a, b)))).toBe(true);
    expect(some(({ annotations }) => annotations.quotations?.some(({ content }) => content.length > 1) === true)).toBe(true);
    expect(some(({ blocks }) => [...walkBlocks(blocks)].some((block) => block.type === 'text' && (block.marks?.length ?? 0) > 1))).toBe(true);
  });
});
