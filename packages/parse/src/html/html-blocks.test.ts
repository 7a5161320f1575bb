import { assembleArticle, checkArticle } from '@depesche/article';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { htmlBlocks } from './html-blocks.js';

const textOf = (html: string): string => assembleArticle({ blocks: htmlBlocks(html, { url: 'https://blatt.example/a/' }) }).text;

it.each<[string, string, string]>([
  ['paragraphs, short ones too', '<p>Eins.</p><p>Zwei</p>', 'Eins.\n\nZwei'],
  ['text without elements', 'Eins', 'Eins'],
  ['what a page would have as furniture', '<div class="comments"><p>Eins</p></div><footer>Zwei</footer><aside>Drei</aside>', 'Eins\n\nZwei\n\nDrei'],
  ['lists and tables', '<ul><li>Eins<li>Zwei</ul><table><tr><td>Drei<td>Vier</table>', 'Eins\n\nZwei\n\nDrei\n\nVier'],
  ['the caption of a table', '<table role=table><caption>Eins</caption><tr><th>Zwei<td>Drei</table>', 'Eins\n\nZwei\n\nDrei'],
  ['nothing hidden', '<p>Eins</p><p hidden>Zwei</p><div style="display:none"><p>Drei</p><p>Vier</p></div><p>Fünf</p>', 'Eins\n\nFünf'],
  ['nothing that runs', '<p>Eins<script>alert(1)</script></p><style>p{}</style>', 'Eins'],
])('takes %s', (_, html, text) => {
  expect(textOf(html)).toBe(text);
});

it('makes links and pictures absolute, and leaves out addresses that run', () => {
  expect(htmlBlocks('<p><a href="b">Eins</a> <a href="javascript:alert(1)">Zwei</a></p><img src="/c.png" alt="Bild"><iframe src="data:text/html,x"></iframe>', { url: 'https://blatt.example/a/' })).toMatchObject([
    { type: 'text', text: 'Eins Zwei', marks: [{ type: 'link', url: 'https://blatt.example/a/b', start: 0, end: 4 }] },
    { type: 'media', url: 'https://blatt.example/c.png', alt: 'Bild' },
  ]);
});

it('makes sound blocks of anything', () => {
  const piece = fc.oneof(fc.constantFrom('<p>', '</p>', '<ul>', '<li>', '<table>', '<td>', '<figure>', '<p hidden>', '</div>', '<div style="display:none">', '&amp;', '<img src=a>', 'Eins'), fc.string({ unit: 'binary', maxLength: 6 }));
  fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => { expect(checkArticle(assembleArticle({ blocks: htmlBlocks(pieces.join('')) }))).toEqual([]); }));
});
