import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assembleArticle, type BlockDraft, textDrafts } from './assemble-article.js';
import { headBlocks, textBlocks, walkBlocks } from './block.js';
import { checkArticle } from './check-article.js';
import { coveredText } from './span.js';

const words = fc.array(fc.constantFrom('Die', 'Ukraine', '„Ja“', '😀', 'Kiew.'), { minLength: 1, maxLength: 5 }).map((w) => w.join(' '));
const text = fc.record({ type: fc.constant('text' as const), role: fc.constantFrom('paragraph' as const, 'caption' as const), text: words });
const media = fc.constant({ type: 'media' as const, role: 'image' as const, url: 'https://example.org/a.jpg' });
const { draft } = fc.letrec<{ draft: BlockDraft }>((tie) => ({
  draft: fc.oneof(
    { maxDepth: 4 },
    text,
    media,
    fc.record({
      type: fc.constant('group' as const),
      role: fc.constantFrom('list' as const, 'item' as const, 'figure' as const),
      children: fc.array(tie('draft'), { maxLength: 4 }),
    }),
  ),
}));

it('places marks, source runs, media and groups in the joined text', () => {
  const article = assembleArticle({
    blocks: [
      { type: 'text', role: 'headline', text: 'Titel' },
      {
        type: 'group',
        role: 'figure',
        children: [
          { type: 'media', role: 'image', url: 'https://example.org/a.jpg' },
          { type: 'text', role: 'caption', text: 'Ein Bild', marks: [{ type: 'strong', start: 4, end: 8 }], runs: [[0, 90, 8]] },
        ],
      },
    ],
  });
  const [, caption] = textBlocks(article);
  expect(coveredText(article, caption!.marks![0]!)).toBe('Bild');
  expect(article.sourceMap).toEqual([[7, 90, 8]]);
  expect(checkArticle(article)).toEqual([]);
});

it('makes a sound article of any tree of drafts', () => {
  fc.assert(
    fc.property(fc.array(draft, { maxLength: 6 }), (blocks) => {
      const article = assembleArticle({ blocks });
      expect(checkArticle(article)).toEqual([]);
      expect(textDrafts(blocks).map(({ text }) => text)).toEqual(textBlocks(article).map((block) => coveredText(article, block)));
      expect(JSON.parse(JSON.stringify(article))).toEqual(article);
    }),
  );
});

it('walks groups before their children, in reading order', () => {
  const item = (name: string): BlockDraft => ({ type: 'group', role: 'item', children: [{ type: 'text', role: 'paragraph', text: name }] });
  const article = assembleArticle({ blocks: [{ type: 'group', role: 'list', children: [item('eins'), item('zwei')] }] });
  const walked = [...walkBlocks(article.blocks)].map((block) => (block.type === 'text' ? coveredText(article, block) : block.role));
  expect(walked).toEqual(['list', 'item', 'eins', 'item', 'zwei']);
});

it.each([
  [['kicker', 'headline', 'paragraph'], ['kicker', 'headline']],
  [['headline', 'kicker'], ['headline']],
  [['headline', 'headline'], ['headline']],
  [['paragraph', 'headline'], []],
] as const)('takes of %j as the head %j', (roles, head) => {
  const article = assembleArticle({ blocks: roles.map((role) => ({ type: 'text', role, text: 'x' })) });
  expect(headBlocks(article, ['kicker', 'headline', 'standfirst']).map(({ role }) => role)).toEqual(head);
});
