import { assembleArticle, type BlockDraft, type Metadata, textBlocks } from '@depesche/article';
import { articles } from '@depesche/corpus';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MarkdownOptions, toMarkdown } from './markdown.js';
import { markdownTexts } from '@depesche/corpus/rendered';
import { tagged } from './testing/tagged.js';

function paragraph(text: string, marks: readonly object[] = []): BlockDraft {
  return { type: 'text', role: 'paragraph', text, marks: marks as [] };
}

function written(blocks: readonly BlockDraft[], options?: MarkdownOptions): string {
  return toMarkdown(assembleArticle({ blocks }), options);
}

function list(items: readonly BlockDraft[], ordered = false): BlockDraft {
  return { type: 'group', role: 'list', ordered, children: items.map((item) => ({ type: 'group', role: 'item', children: [item] })) };
}

function table(rows: readonly (readonly string[])[]): BlockDraft {
  return {
    type: 'group',
    role: 'table',
    children: rows.map((cells) => ({ type: 'group', role: 'row', children: cells.map((text) => ({ type: 'text', role: 'cell', text })) })),
  };
}

describe('toMarkdown', () => {
  it.each<[string, BlockDraft[], string]>([
    ['headings', [{ type: 'text', role: 'headline', text: 'A' }, { type: 'text', role: 'heading', level: 4, text: 'B # C #' }], '# A\n\n## B \\# C \\#\n'],
    ['a heading with a line break', [{ type: 'text', role: 'headline', text: 'A\nB' }], '# A&#10;B\n'],
    ['a hard break', [paragraph('a\n- b\n1. c')], 'a\\\n\\- b\\\n1\\. c\n'],
    ['lists', [list([paragraph('a'), paragraph('b')]), list([paragraph('c')]), list([paragraph('d')], true)], '- a\n- b\n\n* c\n\n1. d\n'],
    ['a list that starts elsewhere', [{ ...list([paragraph('a'), paragraph('b')], true), firstNumber: 9 } as BlockDraft], '9. a\n10. b\n'],
    ['a loose list', [list([list([paragraph('a')]), paragraph('b')])], '- - a\n\n- b\n'],
    ['a block quotation', [{ type: 'group', role: 'blockquote', children: [paragraph('a'), paragraph('b')] }], '> a\n>\n> b\n'],
    ['a figure', [{ type: 'group', role: 'figure', children: [{ type: 'media', role: 'image', url: '/a b.png', alt: '[x]' }, { type: 'text', role: 'caption', text: 'c' }] }], '![\\[x\\]](</a%20b.png>)\n\nc\n'],
    ['code', [{ type: 'text', role: 'code', text: 'a\n```\n b' }], '````\na\n```\n b\n````\n'],
    ['a table', [table([['a', 'b'], ['c', '']])], '- a\n\n  b\n\n- c\n'],
    ['nothing', [], ''],
  ])('writes %s', (_, blocks, expected) => {
    expect(written(blocks)).toBe(expected);
  });

  it.each<[string, object[], string]>([
    ['strong and emphasis', [{ type: 'strong', start: 0, end: 4 }, { type: 'emphasis', start: 5, end: 9 }], '**eins** _zwei_.\n'],
    ['one in the other', [{ type: 'strong', start: 0, end: 9 }, { type: 'emphasis', start: 5, end: 9 }], '**eins _zwei_**.\n'],
    ['code', [{ type: 'code', start: 0, end: 4 }], '`eins` zwei.\n'],
    ['a link', [{ type: 'link', start: 0, end: 4, url: 'https://example.org/?a&copy=1(' }], '[eins](<https://example.org/?a&amp;copy=1(>) zwei.\n'],
    ['no link that is not allowed', [{ type: 'link', start: 0, end: 4, url: 'javascript:alert(1)' }], 'eins zwei.\n'],
    ['no emphasis inside a word', [{ type: 'strong', start: 1, end: 3 }], 'eins zwei.\n'],
    ['no emphasis that ends in a full stop', [{ type: 'strong', start: 5, end: 10 }], 'eins zwei.\n'],
    ['only one of marks that cross', [{ type: 'strong', start: 0, end: 4 }, { type: 'link', start: 2, end: 9, url: '/x' }], '**eins** zwei.\n'],
    ['one of two code marks that touch', [{ type: 'code', start: 0, end: 2 }, { type: 'code', start: 2, end: 4 }], '`ei`ns zwei.\n'],
    ['no emphasis in code', [{ type: 'code', start: 0, end: 9 }, { type: 'strong', start: 5, end: 9 }], '`eins zwei`.\n'],
  ])('writes %s', (_, marks, expected) => {
    expect(written([paragraph('eins zwei.', marks)])).toBe(expected);
  });

  it('writes GFM tables when asked for', () => {
    expect(written([table([['a', 'b|c'], ['d']])], { tables: 'gfm' })).toBe('| a | b\\|c |\n| --- | --- |\n| d |  |\n');
  });

  it('links mentions when asked for', () => {
    const article = tagged('[e1p|Rutte] und [pSchmidt]', { entities: [{ id: 'e1', type: 'person', name: 'Mark Rutte', uri: 'http://www.wikidata.org/entity/Q57792' }] });
    expect(toMarkdown(article, { links: true })).toBe('[Rutte](<http://www.wikidata.org/entity/Q57792>) und Schmidt\n');
    expect(toMarkdown(article)).toBe('Rutte und Schmidt\n');
  });

  it('writes front matter that holds any string', () => {
    const metadata = { title: 'A: "b"\n---\nc\u2028\u0085', authors: [{ type: 'person' as const, name: 'x: y' }], keywords: ['a', '# b'] };
    expect(toMarkdown(assembleArticle({ language: 'de', metadata, blocks: [paragraph('x')] }), { frontMatter: true })).toBe(
      '---\ntitle: "A: \\"b\\"\\n---\\nc\\u2028\\u0085"\nauthors: ["x: y"]\nkeywords: ["a","# b"]\nlanguage: "de"\n---\n\nx\n',
    );
  });

  it('writes all metadata of the press as YAML', () => {
    const metadata: Metadata = {
      dateCreated: '2024-12-01', embargoedUntil: '2024-12-03T10:15:00+01:00', expires: '2025-12-03', version: '3', status: 'usable', urgency: 4,
      genres: [{ name: 'Kommentar' }], subjects: [{ code: 'medtop:20000065' }], located: { name: 'Wien' }, rights: { holder: 'Das Blatt' }, isAccessibleForFree: false,
      images: [{ url: 'https://blatt.example/a.jpg' }], links: [{ uri: 'urn:x:1', rel: 'related' }], ids: { dpa: '1' },
    };
    expect(toMarkdown(assembleArticle({ metadata, blocks: [] }), { frontMatter: true })).toBe(
      '---\ndateCreated: "2024-12-01"\nembargoedUntil: "2024-12-03T10:15:00+01:00"\nexpires: "2025-12-03"\nversion: "3"\nstatus: "usable"\nurgency: 4\n' +
        'genres: ["Kommentar"]\nsubjects: ["medtop:20000065"]\nlocated: "Wien"\nrights: {"holder":"Das Blatt"}\nisAccessibleForFree: false\n' +
        'images: [{"url":"https://blatt.example/a.jpg"}]\nlinks: [{"uri":"urn:x:1","rel":"related"}]\nids: {"dpa":"1"}\n---\n\n',
    );
  });

  it.each([false, true])('reads back to the text of the article (links: %s)', (links) => {
    fc.assert(
      fc.property(articles(), (article) => {
        const texts = textBlocks(article).map((block) => article.text.slice(block.start, block.end));
        expect(markdownTexts(toMarkdown(article, { links }))).toEqual(texts.filter((text) => text !== ''));
      }),
      { numRuns: 120 },
    );
  }, 60_000);

  it('reads back any short string', () => {
    const alphabet = fc.constantFrom(...Array.from('\\`*_[]<>#~|!&-+=.)(1 a;:"\'\n{}^$'));
    fc.assert(
      fc.property(fc.array(alphabet, { minLength: 1, maxLength: 12 }), (characters) => {
        const text = characters.join('').replace(/ +/g, ' ').replace(/ ?\n[ \n]*/g, '\n').trim() || 'x';
        expect(markdownTexts(written([paragraph(text)]))).toEqual([text]);
      }),
      { numRuns: 2000 },
    );
  }, 60_000);
});
