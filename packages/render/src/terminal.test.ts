import { assembleArticle, type BlockDraft } from '@depesche/article';
import { articles } from '@depesche/corpus';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { colorLevel } from './terminal/color-level.js';
import { terminalWidth } from './grapheme-width.js';
import { type TerminalOptions, toTerminal } from './terminal.js';
import { withoutEscapes } from './terminal/escapes.js';
import { tagged } from './testing/tagged.js';

function shown(blocks: readonly BlockDraft[], options?: TerminalOptions): string {
  return toTerminal(assembleArticle({ language: 'de', blocks }), options);
}

function paragraph(text: string): BlockDraft {
  return { type: 'text', role: 'paragraph', text };
}

function group(role: 'list' | 'item' | 'blockquote' | 'aside', children: readonly BlockDraft[], ordered = false): BlockDraft {
  return { type: 'group', role, children, ordered };
}

function table(rows: readonly (readonly string[])[]): BlockDraft {
  return {
    type: 'group',
    role: 'table',
    children: rows.map((cells) => ({ type: 'group', role: 'row', children: cells.map((text) => ({ type: 'text', role: 'cell', text })) })),
  };
}

describe('layout', () => {
  it.each<[string, BlockDraft[], string]>([
    ['paragraphs', [paragraph('eins zwei drei'), paragraph('a')], 'eins zwei\ndrei\n\na\n'],
    ['a list', [group('list', [group('item', [paragraph('eins zwei drei')]), group('item', [paragraph('b')])])], '• eins\n  zwei\n  drei\n• b\n'],
    ['a numbered list', [group('list', [paragraph('a'), paragraph('b')], true)], '1. a\n2. b\n'],
    ['quotations in quotations', [group('blockquote', [paragraph('a'), group('blockquote', [paragraph('b')])])], '│ a\n│ \n│ │ b\n'],
    ['an aside', [group('aside', [paragraph('a')])], '┊ a\n'],
    ['a picture', [{ type: 'media', role: 'image', url: '/a', alt: 'x' }], '[Bild: x]\n'],
    ['a table', [table([['Jahr', 'Wert'], ['日本', '2']])], 'Jahr  Wert\n日本  2\n'],
    ['a table that is too wide', [table([['Jahreszahl', 'Wert'], ['2', '3']])], 'Jahreszahl\nWert\n\n2\n3\n'],
    ['code as it is', [{ type: 'text', role: 'code', text: 'if (a) {\n    b(c, d);\n}' }], 'if (a) {\n    b(c, d);\n}\n'],
    ['a long word', [paragraph('Donaudampfschiff ja')], 'Donaudampf\nschiff ja\n'],
    ['wide characters', [paragraph('日本語テキスト')], '日本語テキ\nスト\n'],
    ['nothing', [], '\n'],
  ])('writes %s in ten columns', (_, blocks, expected) => {
    expect(shown(blocks, { width: 10 })).toBe(expected);
  });

  it('shows publisher, authors no byline names, and date below the header', () => {
    const metadata = { datePublished: '2024-12-03', publisher: { type: 'organization' as const, name: 'Tagesblick' }, authors: [{ type: 'person' as const, name: 'Anna Muster' }] };
    expect(toTerminal(assembleArticle({ language: 'de', metadata, blocks: [{ type: 'text', role: 'headline', text: 'Titel' }, paragraph('a')] }))).toBe(
      'Titel\n\nAnna Muster · Tagesblick · 3. Dezember 2024\n\na\n',
    );
  });
});

describe('brackets', () => {
  const entities = [{ id: 'e1', type: 'person' as const, name: 'Mark Rutte', uri: 'http://www.wikidata.org/entity/Q57792' }];

  it.each<[string, string, TerminalOptions, string]>([
    ['names', '[e1p|Rutte] kam', {}, '[Rutte] kam\n'],
    ['wrapped lines, brackets counted', '[e1p|Rutte] kam an', { width: 10 }, '[Rutte]\nkam an\n'],
    ['only the layers asked for', '[e1p|Rutte] kam', { mark: ['quotations'] }, 'Rutte kam\n'],
    ['a legend', '[e1p|Rutte] kam', { legend: true }, '[Rutte] kam\n\n[Person]  {Organisation}  <Ort>  |Anderer Name|  ~Zeitangabe~  ‹Zitat›\n'],
  ])('show %s', (_, notation, options, expected) => {
    expect(toTerminal(tagged(notation, { entities }), { marks: 'brackets', ...options })).toBe(expected);
  });

  it('nest as annotations do, each kind with a shape of its own', () => {
    const text = 'Er sagte am Dienstag in Berlin der NATO: Mark Rutte kommt.';
    const span = (words: string): { start: number; end: number } => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const article = {
      ...assembleArticle({ language: 'de', blocks: [paragraph(text)] }),
      annotations: {
        mentions: [
          { ...span('Berlin'), type: 'place' as const, form: 'name' as const },
          { ...span('NATO'), type: 'organization' as const, form: 'name' as const },
          { ...span('Mark Rutte'), type: 'person' as const, form: 'name' as const },
        ],
        quotations: [{ ...span('Mark Rutte kommt.'), type: 'indirect' as const, content: [span('Mark Rutte kommt.')] }],
        timexes: [{ ...span('Dienstag'), type: 'DATE' as const, value: '2024-12-03' }],
      },
    };
    expect(toTerminal(article, { marks: 'brackets' })).toBe('Er sagte am ~Dienstag~ in <Berlin> der {NATO}: ‹[Mark Rutte] kommt.›\n');
  });
});

describe('styles', () => {
  const article = tagged('[e1p|Rutte] kam', { entities: [{ id: 'e1', type: 'person', name: 'Mark Rutte', uri: 'http://www.wikidata.org/entity/Q57792' }] });

  it.each<[string, TerminalOptions, string]>([
    ['none', {}, 'Rutte kam\n'],
    ['16 colours', { colors: 1 }, '\u001b[4;34mRutte\u001b[0m kam\n'],
    ['256 colours', { colors: 2 }, '\u001b[4;38;5;68mRutte\u001b[0m kam\n'],
    ['16 million colours', { colors: 3 }, '\u001b[4;38;2;74;124;214mRutte\u001b[0m kam\n'],
    ['links', { hyperlinks: true }, '\u001b]8;;http://www.wikidata.org/entity/Q57792\u001b\\Rutte\u001b]8;;\u001b\\ kam\n'],
    ['no layer', { colors: 3, hyperlinks: true, mark: [] }, 'Rutte kam\n'],
  ])('are %s', (_, options, expected) => {
    expect(toTerminal(article, options)).toBe(expected);
  });

  it('are explained by a legend', () => {
    expect(toTerminal(article, { legend: true })).toBe('Rutte kam\n\nPerson  Organisation  Ort  Anderer Name  Zeitangabe  Zitat\n');
  });

  it('go on over line breaks', () => {
    expect(toTerminal(tagged('[pMark Rutte] kam'), { colors: 1, width: 6 })).toBe('\u001b[4;34mMark\u001b[0m\n\u001b[4;34mRutte\u001b[0m\nkam\n');
  });
});

describe('safety', () => {
  const style = '(?:[1-4]|3[2-6]|38;5;\\d{1,3}|38;2;\\d{1,3};\\d{1,3};\\d{1,3})';
  const own = new RegExp(`\u001b(?:\\[(?:0|${style}(?:;${style})*)m|\\]8;;[!-~]*\u001b\\\\)`, 'g');

  it('lets no control character through but its own', () => {
    fc.assert(
      fc.property(articles(), fc.constantFrom<0 | 1 | 2 | 3>(0, 1, 2, 3), fc.boolean(), fc.constantFrom<'styles' | 'brackets'>('styles', 'brackets'), fc.integer({ min: 1, max: 100 }), (article, colors, hyperlinks, marks, width) => {
        const output = toTerminal(article, { colors, hyperlinks, marks, width, legend: true });
        expect(output.replace(own, '').replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
        if (colors === 0 && !hyperlinks) expect(output).not.toContain('\u001b');
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it('keeps to the width', () => {
    fc.assert(
      fc.property(articles(), fc.constantFrom<'styles' | 'brackets'>('styles', 'brackets'), fc.integer({ min: 40, max: 100 }), (article, marks, width) => {
        const prose = { ...article, blocks: article.blocks.filter((block) => block.type !== 'group' && block.role !== 'code') };
        for (const line of toTerminal(prose, { colors: 3, hyperlinks: true, marks, legend: true, width }).split('\n')) {
          expect(terminalWidth(withoutEscapes(line))).toBeLessThanOrEqual(width);
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it.each([
    ['\u202eabc', '\u2068\u202eabc\u202c\u2069\n'],
    ['a\u202cb\u2069c', '\u2068abc\u2069\n'],
    ['\u2066a\u202bb\u2069', '\u2068\u2066a\u202bb\u202c\u2069\u2069\n'],
  ])('closes and isolates the bidi controls of %j', (text, expected) => {
    expect(shown([paragraph(text)])).toBe(expected);
  });

  it('writes only ASCII into hyperlinks', () => {
    const article = tagged('[e1p|R]', { entities: [{ id: 'e1', type: 'person', name: 'R', uri: 'https://example.org/ä\u001b]8;;x\u0007' }] });
    expect(toTerminal(article, { hyperlinks: true })).toBe('\u001b]8;;https://example.org/%C3%A4%1B%5D8;;x%07\u001b\\R\u001b]8;;\u001b\\\n');
  });
});

describe('terminalWidth', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['äöü ß – „x“', 11],
    ['日本', 4],
    ['🙂', 2],
    ['👩‍👩‍👧‍👦', 2],
    ['🇩🇪', 2],
    ['e\u0301', 1],
    ['\u200d', 0],
    ['ﬁ', 1],
    ['①', 1],
    ['❤', 1],
    ['❤️', 2],
    ['مرحبا', 5],
  ])('of %j is %i', (text, width) => {
    expect(terminalWidth(text)).toBe(width);
  });
});

describe('colorLevel', () => {
  it.each<[Record<string, string>, boolean, number]>([
    [{}, true, 1],
    [{}, false, 0],
    [{ TERM: 'xterm-256color' }, true, 2],
    [{ COLORTERM: 'truecolor', TERM: 'xterm' }, true, 3],
    [{ TERM: 'dumb', COLORTERM: 'truecolor' }, true, 0],
    [{ NO_COLOR: '1', FORCE_COLOR: '3' }, true, 0],
    [{ NO_COLOR: '', COLORTERM: '24bit' }, true, 3],
    [{ FORCE_COLOR: '2' }, false, 2],
    [{ FORCE_COLOR: '' }, false, 1],
    [{ FORCE_COLOR: '0' }, true, 0],
  ])('of %j is right', (environment, isTerminal, level) => {
    expect(colorLevel(environment, isTerminal)).toBe(level);
  });
});
