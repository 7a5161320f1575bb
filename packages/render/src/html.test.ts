import { assembleArticle, type BlockDraft, checkArticle, isDepescheError, MAX_BLOCK_DEPTH } from '@depesche/article';
import { describe, expect, it } from 'vitest';
import { toBodyHtml } from './body.js';
import { type HtmlOptions, toHtml } from './html.js';
import { toMarkdown } from './markdown.js';
import { toTerminal } from './terminal.js';
import { tagged } from './testing/tagged.js';
import { toText } from './text.js';

function text(role: 'kicker' | 'paragraph' | 'caption' | 'cell' | 'code' | 'heading' | 'headline' | 'standfirst' | 'byline' | 'dateline', value: string, more: object = {}): BlockDraft {
  return { type: 'text', role, text: value, ...more };
}

function group(role: 'list' | 'item' | 'blockquote' | 'figure' | 'table' | 'row' | 'aside', children: readonly BlockDraft[], more: object = {}): BlockDraft {
  return { type: 'group', role, children, ...more };
}

/** What stands in the content of an article, without the line breaks between elements. */
function content(html: string): string {
  return html.slice(html.indexOf('<div class="e-content">') + 23, html.lastIndexOf('</div>\n')).replace(/>\n+(?=<|$)/g, '>').trim();
}

function rendered(blocks: readonly BlockDraft[], options?: HtmlOptions): string {
  return content(toHtml(assembleArticle({ language: 'de', blocks }), options));
}

const picture: BlockDraft = { type: 'media', role: 'image', url: 'https://example.org/a.png', alt: 'Ein "Bild"' };
const IMG = '<img src="https://example.org/a.png" alt="Ein &quot;Bild&quot;" loading="lazy" decoding="async" referrerpolicy="no-referrer">';

describe('blocks', () => {
  it.each<[string, BlockDraft[], string]>([
    ['a paragraph with a hard break', [text('paragraph', 'a & b\n<c>')], '<p>a &amp; b<br>&lt;c&gt;</p>'],
    ['a dateline', [text('dateline', 'Bremen')], '<p class="dateline">Bremen</p>'],
    ['code', [text('code', 'if (a  < b)\n  c')], '<pre><code>if (a  &lt; b)\n  c</code></pre>'],
    ['a list', [group('list', [group('item', [text('paragraph', 'a')]), group('item', [text('paragraph', 'b'), text('paragraph', 'c')])])], '<ul><li>a</li><li><p>b</p><p>c</p></li></ul>'],
    ['a numbered list', [group('list', [group('item', [text('paragraph', 'a')])], { ordered: true })], '<ol><li>a</li></ol>'],
    ['a list that starts elsewhere', [group('list', [text('paragraph', 'a')], { ordered: true, firstNumber: 7 })], '<ol start="7"><li>a</li></ol>'],
    ['a list of bare paragraphs', [group('list', [text('paragraph', 'a'), text('paragraph', 'b')])], '<ul><li>a</li><li>b</li></ul>'],
    ['an item without a list', [group('item', [text('paragraph', 'a')])], '<div><p>a</p></div>'],
    ['a block quotation', [group('blockquote', [text('paragraph', 'a')])], '<blockquote><p>a</p></blockquote>'],
    ['an aside', [group('aside', [text('heading', 'a', { level: 3 })])], '<aside><h2>a</h2></aside>'],
    ['a picture', [picture], `<div class="media">${IMG}</div>`],
    ['a figure', [group('figure', [picture, text('caption', 'a')])], `<figure>${IMG}<figcaption>a</figcaption></figure>`],
    ['a caption above', [group('figure', [text('caption', 'a'), picture])], `<figure><figcaption>a</figcaption>${IMG}</figure>`],
    ['two captions', [group('figure', [picture, text('caption', 'a'), text('caption', 'b')])], `<figure>${IMG}<figcaption><p class="caption">a</p><p class="caption">b</p></figcaption></figure>`],
    [
      'a table with a short row',
      [group('table', [text('caption', 't'), group('row', [text('cell', 'a'), text('cell', '')]), group('row', [text('cell', 'c')])])],
      '<div class="table" role="group" tabindex="0" aria-label="Tabelle 1"><table><caption>t</caption><tr><td>a</td><td></td></tr><tr><td colspan="2">c</td></tr></table></div>',
    ],
    [
      'a table with headers',
      [group('table', [group('row', [text('cell', '', { header: true }), text('cell', 'b', { header: true })]), group('row', [text('cell', 'c', { header: true }), text('cell', 'd')])])],
      '<div class="table" role="group" tabindex="0" aria-label="Tabelle 1"><table><tr><td></td><th scope="col">b</th></tr><tr><th scope="row">c</th><td>d</td></tr></table></div>',
    ],
  ])('writes %s', (_, blocks, expected) => {
    expect(rendered([text('paragraph', 'x'), ...blocks])).toBe(`<p>x</p>${expected}`);
  });

  it('puts headline, standfirst, byline and metadata into the header', () => {
    const article = assembleArticle({
      language: 'de',
      metadata: { authors: [{ type: 'person', name: 'Anna Muster' }, { type: 'person', name: 'Ben <b>', url: 'https://example.org/ben' }], datePublished: '2024-12-03T10:15:00+01:00', dateModified: '2024-12-04' },
      blocks: [text('headline', 'Titel'), text('standfirst', 'Vorspann'), text('byline', 'Von Anna Muster'), text('paragraph', 'Text')],
    });
    expect(toHtml(article)).toBe(
      '<article class="depesche h-entry" lang="de">\n<header>\n<h1 class="headline p-name">Titel</h1>\n<p class="standfirst p-summary">Vorspann</p>\n<p class="byline">Von <span class="p-author h-card">Anna Muster</span></p>\n' +
        '<p class="meta" data-added><a class="p-author h-card" href="https://example.org/ben" rel="noopener noreferrer"><bdi>Ben &lt;b&gt;</bdi></a> <span aria-hidden="true">·</span> ' +
        '<time class="dt-published" datetime="2024-12-03T10:15:00+01:00"><bdi>3. Dezember 2024 um 10:15</bdi></time> <span aria-hidden="true">·</span> Aktualisiert <time class="dt-updated" datetime="2024-12-04"><bdi>4. Dezember 2024</bdi></time></p>\n' +
        '</header>\n<div class="e-content">\n<p>Text</p>\n</div>\n</article>\n',
    );
  });

  it.each<[HtmlOptions['media'], string]>([
    ['show', `<p>x</p><div class="media">${IMG}</div><div class="media"><video controls preload="none" src="/v.mp4" aria-label="Video"></video></div>`],
    ['link', '<p>x</p><div class="media"><a class="media-link" data-added href="https://example.org/a.png" rel="noopener noreferrer"><bdi>Bild: Ein "Bild"</bdi></a></div><div class="media"><a class="media-link" data-added href="/v.mp4" rel="noopener noreferrer"><bdi>Video</bdi></a></div>'],
    ['omit', '<p>x</p>'],
  ])('can %s media', (media, expected) => {
    expect(rendered([text('paragraph', 'x'), picture, { type: 'media', role: 'video', url: '/v.mp4' }], { media: media! })).toBe(expected);
  });

  it('says above the text what keeps it from being published, and below it whose it is', () => {
    const article = assembleArticle({
      language: 'de',
      metadata: { status: 'withheld', embargoedUntil: '2024-12-03T10:15:00+01:00', rights: { notice: '© <Das Blatt>' } },
      blocks: [text('kicker', 'Wetter'), text('headline', 'Titel'), text('paragraph', 'Text')],
    });
    expect(toHtml(article)).toBe(
      '<article class="depesche h-entry" lang="de">\n<header>\n<p class="kicker">Wetter</p>\n<h1 class="headline p-name">Titel</h1>\n' +
        '<p class="meta" data-added><strong class="status">Zurückgehalten: nicht zur Veröffentlichung</strong> <span aria-hidden="true">·</span> ' +
        '<strong class="status">Sperrfrist bis <time class="embargo" datetime="2024-12-03T10:15:00+01:00"><bdi>3. Dezember 2024 um 10:15</bdi></time></strong></p>\n' +
        '</header>\n<div class="e-content">\n<p>Text</p>\n</div>\n<p class="rights" data-added>© &lt;Das Blatt&gt;</p>\n</article>\n',
    );
  });

  it.each(['list', 'table', 'blockquote', 'figure', 'item', 'row'] as const)('takes the role %s inside itself as deep as the model allows', (role) => {
    let block = text('paragraph', 'x');
    for (let i = 0; i < MAX_BLOCK_DEPTH; i++) block = group(role, [block]);
    const article = assembleArticle({ blocks: [block] });
    expect(checkArticle(article)).toEqual([]);
    for (const render of [toHtml, toMarkdown, toTerminal, toText]) expect(render(article)).toContain('x');
  });

  it('refuses groups deeper than the model allows', () => {
    let block = text('paragraph', 'x');
    for (let i = 0; i < 40; i++) block = group('aside', [block]);
    expect(() => rendered([block])).toThrow(expect.toSatisfy((error) => isDepescheError(error) && error.code === 'invalid-article'));
  });

  it('says in which language and direction the article is', () => {
    expect(toHtml(assembleArticle({ language: 'ar', blocks: [] }))).toContain('<article class="depesche h-entry" lang="ar" dir="rtl">');
    expect(toHtml(assembleArticle({ blocks: [] }))).toContain('<article class="depesche h-entry">');
    expect(toHtml(assembleArticle({ language: 'x" onload="y', blocks: [] }))).toContain('<article class="depesche h-entry">');
  });
});

describe('marks', () => {
  it.each<[string, object[], string]>([
    ['of all kinds', [{ type: 'strong', start: 0, end: 1 }, { type: 'emphasis', start: 1, end: 2 }, { type: 'code', start: 2, end: 3 }], '<strong>a</strong><em>b</em><code>c</code>def'],
    ['that cross', [{ type: 'strong', start: 0, end: 3 }, { type: 'emphasis', start: 1, end: 4 }], '<strong>a<em>bc</em></strong><em>d</em>ef'],
    ['that link', [{ type: 'link', start: 1, end: 2, url: 'https://example.org/?a&b' }], 'a<a href="https://example.org/?a&amp;b" rel="noopener noreferrer">b</a>cdef'],
    ['that may not link', [{ type: 'link', start: 1, end: 2, url: 'javascript:alert(1)' }], 'abcdef'],
    ['links in links', [{ type: 'link', start: 0, end: 3, url: '/a' }, { type: 'link', start: 1, end: 2, url: '/b' }, { type: 'link', start: 2, end: 4, url: '/c' }], '<a href="/a" rel="noopener noreferrer">abc</a><a href="/c" rel="noopener noreferrer">d</a>ef'],
    ['of no kind we know', [{ type: '__proto__', start: 0, end: 3 }], 'abcdef'],
  ])('writes marks %s', (_, marks, expected) => {
    expect(rendered([text('paragraph', 'abcdef', { marks })])).toBe(`<p>${expected}</p>`);
  });
});

describe('annotations', () => {
  it('links mentions of an entity with an address', () => {
    const entities = [{ id: 'e1', type: 'person' as const, name: 'Mark "M" Rutte', uri: 'http://www.wikidata.org/entity/Q57792', description: 'Politiker' }];
    expect(content(toHtml(tagged('[e1p|Rutte] in [lKiew].', { entities })))).toBe(
      '<p><a id="m-0" data-label="Person" class="mention" data-type="person" data-mention="0" data-entity="e1" title="Mark &quot;M&quot; Rutte: Politiker" href="http://www.wikidata.org/entity/Q57792" rel="noopener noreferrer">Rutte</a>' +
        ' in <span id="m-1" data-label="Ort" class="mention" data-type="place" data-mention="1">Kiew</span>.</p>',
    );
  });

  it('nests a name in a name, the outer one linked', () => {
    const entities = [{ id: 'e1', type: 'organization' as const, name: 'Universität Hamburg', uri: '/o' }, { id: 'e2', type: 'place' as const, name: 'Hamburg', uri: '/h' }];
    expect(content(toHtml(tagged('[e1o|Universität [e2l|Hamburg]]', { entities })))).toBe(
      '<p><a id="m-0" data-label="Organisation" class="mention" data-type="organization" data-mention="0" data-entity="e1" title="Universität Hamburg" href="/o" rel="noopener noreferrer">Universität ' +
        '<span id="m-1" data-label="Ort" class="mention" data-type="place" data-mention="1" data-entity="e2" title="Hamburg">Hamburg</span></a></p>',
    );
  });

  it.each([
    ['cy', ' lang="cy"'],
    ['ar-EG', ' lang="ar-EG" dir="rtl"'],
    ['"><b', ''],
    [undefined, ''],
  ])('says in which language words of another language are: %s', (language, attributes) => {
    const article = tagged('Er sagte: „[qDim o gwbl]“');
    const quotations = article.annotations.quotations!.map((quotation) => ({ ...quotation, ...(language !== undefined && { language }) }));
    const said = { ...article, annotations: { ...article.annotations, quotations } };
    expect(content(toHtml(said))).toContain(`data-type="direct"${attributes}>Dim o gwbl</span>`);
    expect(toBodyHtml(said)).toContain(`<q id="q0"${attributes.replace(' dir="rtl"', '')}>Dim o gwbl</q>`);
  });

  it('splits a quotation over two paragraphs, with one id', () => {
    expect(content(toHtml(tagged('Er sagte: „[qErstens.\n\nZweitens.]“')))).toBe(
      '<p>Er sagte: „<span id="q-0" data-label="Zitat" class="quotation" data-quotation="0" data-type="direct">Erstens.</span></p>' +
        '<p><span class="quotation" data-quotation="0" data-type="direct">Zweitens.</span>“</p>',
    );
  });

  it.each([
    ['2024-12-03', '<time id="t-0" data-label="Zeitangabe" class="timex" data-timex="0" data-type="DATE" datetime="2024-12-03">heute</time>'],
    ['2024-12-03TEV', '<span id="t-0" data-label="Zeitangabe" class="timex" data-timex="0" data-type="DATE" data-value="2024-12-03TEV">heute</span>'],
  ])('writes the date %s', (value, expected) => {
    expect(content(toHtml(tagged('[theute]', { values: [value] })))).toBe(`<p>${expected}</p>`);
  });

  it('leaves a mention in a link of the article unlinked', () => {
    const article = tagged('[e1p|Rutte]', { entities: [{ id: 'e1', type: 'person', name: 'Mark Rutte', uri: '/e' }] });
    const blocks = article.blocks.map((block) => ({ ...block, marks: [{ type: 'link' as const, start: 2, end: 5, url: '/l' }] }));
    expect(content(toHtml({ ...article, blocks: blocks }))).toBe(
      '<p><span id="m-0" data-label="Person" class="mention" data-type="person" data-mention="0" data-entity="e1" title="Mark Rutte">Ru<a href="/l" rel="noopener noreferrer">tte</a></span></p>',
    );
  });

  it('marks only the layers asked for', () => {
    expect(content(toHtml(tagged('[q[pRutte] kam [theute]]'), { mark: [] }))).toBe('<p>Rutte kam heute</p>');
    expect(content(toHtml(tagged('[q[pRutte] kam [theute]]'), { mark: ['quotations'] }))).toBe(
      '<p><span id="q-0" data-label="Zitat" class="quotation" data-quotation="0" data-type="direct">Rutte kam heute</span></p>',
    );
  });

  it('prefixes ids', () => {
    expect(toHtml(tagged('[pRutte]'), { idPrefix: 'a"1-' })).toContain('id="a&quot;1-m-0"');
  });

  it('keeps the address of an annotation that is nested too deep', () => {
    const depth = 20;
    const html = toHtml(tagged(`${'[p'.repeat(depth)}x${']'.repeat(depth)}`));
    expect(html).toContain('<span id="m-11" data-label="Person" class="mention" data-type="person" data-mention="11"><span id="m-12"');
    expect(html).toContain('data-mention="19"></span>x');
  });

  it('describes what is marked', () => {
    const html = toHtml(tagged('[pRutte] und [pWiens], [theute]'), { legend: true });
    expect(html).toContain('<footer class="legend" data-added lang="de" dir="ltr">\n<p>Im Text markiert</p>\n<ul>\n<li><span class="mention" data-type="person">Person</span> 2</li>\n<li><span class="timex" data-type="timex">Zeitangabe</span> 1</li>\n</ul>\n</footer>');
    expect(toHtml(tagged('nichts'), { legend: true })).not.toContain('legend');
  });
});

describe('documents', () => {
  it('stand by themselves', () => {
    const article = { ...tagged('Text', { metadata: { url: 'https://example.org/?a&b', description: 'x"y', title: 'Der <Titel>' } }), language: 'de' };
    const html = toHtml(article, { document: true, stylesheet: 'p { color: red } </style><script>', stylesheetUrl: '/s.css', jsonLd: { headline: '</script><!--' } });
    expect(html).toBe(
      '<!doctype html>\n<html lang="de">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">\n' +
        '<title>Der &lt;Titel&gt;</title>\n<meta name="description" content="x&quot;y">\n<link rel="canonical" href="https://example.org/?a&amp;b">\n<link rel="stylesheet" href="/s.css">\n' +
        '<style>\np { color: red } <\\/style><script>\n</style>\n<script type="application/ld+json">{"headline":"\\u003c/script>\\u003c!--"}</script>\n</head>\n<body class="depesche-page">\n<main>\n' +
        '<article class="depesche h-entry" lang="de">\n<header>\n<h1 class="headline p-name" data-added>Der &lt;Titel&gt;</h1>\n</header>\n<div class="e-content">\n<p>Text</p>\n</div>\n</article>\n</main>\n</body>\n</html>\n',
    );
  });

  it('have a title whatever the article', () => {
    expect(toHtml(assembleArticle({ blocks: [] }), { document: true })).toContain('<title>Untitled article</title>');
    expect(toHtml(assembleArticle({ language: 'de', blocks: [text('headline', 'Ein\nTitel')] }), { document: true })).toContain('<title>Ein\nTitel</title>');
    expect(toHtml(tagged('x'), { document: true })).toContain('<h1 class="headline p-name" data-added>Artikel ohne Titel</h1>');
  });

  it('take other words', () => {
    expect(toHtml(tagged('[pRutte]'), { labels: { person: 'Mensch' } })).toContain('data-label="Mensch"');
  });
});
