import { assembleArticle, type BlockDraft, textBlocks } from '@depesche/article';
import { articles } from '@depesche/corpus';
import { blockTexts, foreignParts } from '@depesche/corpus/rendered';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bodyWriter, toBodyHtml } from './body.js';
import { poisonedArticle } from './testing/poisoned-article.js';
import { tagged } from './testing/tagged.js';

it('marks mentions as RDFa, direct speech as q with its speaker, dates as time', () => {
  const article = tagged('„[qDas geht]“, sagte [e1p|Rutte] in [lKiew].', {
    entities: [{ id: 'e1', type: 'person', name: 'Mark Rutte', uri: 'http://www.wikidata.org/entity/Q57792' }],
  });
  const [quotation] = article.annotations.quotations!;
  const said = { ...article, annotations: { ...article.annotations, quotations: [{ ...quotation!, speaker: { start: 18, end: 23 }, entity: 'e1' }] } };
  expect(toBodyHtml(said)).toBe(
    '<p>„<q id="q0" data-speaker="s0" data-entity="e1">Das geht</q>“, sagte <span id="s0">' +
      '<span id="m0" property="mentions" typeof="Person" resource="http://www.wikidata.org/entity/Q57792">Rutte</span></span> in ' +
      '<span id="m1" property="mentions" typeof="Place">Kiew</span>.</p>',
  );
});

const text = (role: 'kicker' | 'headline' | 'heading' | 'paragraph' | 'caption' | 'cell', value: string, more: object = {}): BlockDraft => ({ type: 'text', role, text: value, ...more });
const group = (role: 'list' | 'item' | 'figure' | 'table' | 'row' | 'blockquote', children: BlockDraft[], more: object = {}): BlockDraft => ({ type: 'group', role, children, ...more });

it.each<[string, BlockDraft, string]>([
  ['a kicker', text('kicker', 'Wetter'), '<p class="kicker">Wetter</p>'],
  ['a heading of its level', text('heading', 'a', { level: 4 }), '<h4>a</h4>'],
  ['a hard break', text('paragraph', 'a\nb'), '<p>a<br/>b</p>'],
  ['a list that starts elsewhere', group('list', [group('item', [text('paragraph', 'a')])], { ordered: true, firstNumber: 3 }), '<ol start="3">\n<li>a</li>\n</ol>'],
  ['a figure', group('figure', [{ type: 'media', role: 'image', url: 'https://blatt.example/a.jpg', alt: 'x' }, text('caption', 'c')]), '<figure>\n<img src="https://blatt.example/a.jpg" alt="x"/>\n<figcaption>c</figcaption>\n</figure>'],
  ['a table', group('table', [group('row', [text('cell', 'a', { header: true }), text('cell', '')])]), '<table role="table">\n<tr><th>a</th><td></td></tr>\n</table>'],
  ['an embed without loading it', { type: 'media', role: 'embed', url: 'https://blatt.example/e' }, '<a class="embed" href="https://blatt.example/e"></a>'],
])('writes %s', (_, block, expected) => {
  expect(toBodyHtml(assembleArticle({ blocks: [block] }))).toBe(expected);
});

it('gives a block without an element around it', () => {
  const article = assembleArticle({ blocks: [text('headline', 'A & B'), text('paragraph', 'c')] });
  const writer = bodyWriter(article);
  expect(writer.inline(textBlocks(article)[0]!)).toBe('A &amp; B');
  expect(writer.blocks(article.blocks.slice(1))).toBe('<p>c</p>');
});

it('keeps the text of every block and writes nothing that is not on the list', () => {
  fc.assert(
    fc.property(articles(), (article) => {
      const html = toBodyHtml(article);
      expect(blockTexts(`<article class="depesche x">${html}</article>`)).toEqual(textBlocks(article).map(({ start, end }) => article.text.slice(start, end)));
      expect(foreignParts(html)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

it.each(['"><script>alert(1)</script>', "'onmouseover='alert(1)", 'javascript:alert(1)', '</p><!--', '\u0000\u202e]]>'])('lets %j do nothing', (poison) => {
  expect(foreignParts(toBodyHtml(poisonedArticle(poison)))).toEqual([]);
});
