import { type Block, checkArticle, type Issue, textBlocks } from '@depesche/article';
import { describe, expect, it } from 'vitest';
import { parseHtml } from './parse-html.js';

const lorem = 'The council met on Monday, and after a long debate it agreed on the plan. Work will start in spring, the mayor said.';
const more = 'Residents had asked for years, in letters and meetings, for a safer way to school. They were pleased, one of them said.';
const last = 'The costs, about two million, are shared between town and state. A decision on the second part will follow, it was said.';

/** A page around the inner markup of an article. */
function page(inner: string, head = ''): string {
  return `<html lang="en"><head><title>A safer way to school - The Daily</title>${head}</head><body>
    <nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
    <article>${inner}</article><footer>About us · Imprint</footer></body></html>`;
}

/** The blocks as nested brackets: roles, and the first word of each text. */
function outline(blocks: readonly Block[], text: string): string {
  return blocks
    .map((block) => {
      if (block.type === 'group') return `${block.role}(${outline(block.children, text)})`;
      return block.type === 'media' ? block.role : `${block.role}:${text.slice(block.start, block.end).split(/\s/, 1)[0]!}`;
    })
    .join(' ');
}

function parse(inner: string, url = 'https://daily.example/town/school.html'): ReturnType<typeof parseHtml> {
  const article = parseHtml(page(inner), { url });
  expect(checkArticle(article)).toEqual([]);
  return article;
}

describe('structure', () => {
  it.each([
    ['headline and paragraphs', `<h1>Way</h1><p>${lorem}</p><p>${more}</p>`, 'headline:Way paragraph:The paragraph:Residents'],
    ['headings', `<h1>Way</h1><p>${lorem}</p><h2>Costs</h2><p>${last}</p>`, 'headline:Way paragraph:The heading:Costs paragraph:The'],
    ['lists', `<p>${lorem}</p><ol><li>one</li><li>two<ul><li>three</li></ul></li></ol><p>${more}</p>`, 'paragraph:The list(item(paragraph:one) item(paragraph:two list(item(paragraph:three)))) paragraph:Residents'],
    ['lists straight inside lists', `<p>${lorem}</p><ul><li>one</li><ul><li>two</li></ul></ul><ol><ol><li>three</li></ol></ol>`, 'paragraph:The list(item(paragraph:one list(item(paragraph:two)))) list(item(list(item(paragraph:three))))'],
    ['text straight inside lists', `<p>${lorem}</p><ul>one<li>two</li></ul>`, 'paragraph:The list(item(paragraph:one) item(paragraph:two))'],
    ['preformatted headings', `<h1><pre>Way  <</pre></h1><p>${lorem}</p><h3><pre>a\n\n  b</pre></h3><p>${more}</p>`, 'headline:Way paragraph:The heading:a paragraph:Residents'],
    ['preformatted captions', `<p>${lorem}</p><figure><img src="a.jpg"><figcaption><pre>A\n\n  b</pre></figcaption></figure><p>${more}</p>`, 'paragraph:The figure(image caption:A) paragraph:Residents'],
    ['a kicker above the headline', `<p class="kicker">School</p><h1>Way</h1><p>${lorem}</p>`, 'kicker:School headline:Way paragraph:The'],
    ['a kicker in the headline', `<h1><span class="article-kicker">School</span><span>: </span><span>Way</span></h1><p>${lorem}</p>`, 'kicker:School headline:Way paragraph:The'],
    ['a headline that is its kicker', `<h1><span class="kicker">Way</span></h1><p>${lorem}</p>`, 'headline:Way paragraph:The'],
    ['a date above the headline', `<p class="kicker">3 December 2024</p><h1>Way</h1><p>${lorem}</p>`, 'dateline:3 headline:Way paragraph:The'],
    ['quotations', `<p>${lorem}</p><blockquote><p>${more}</p></blockquote>`, 'paragraph:The blockquote(paragraph:Residents)'],
    ['tables', `<p>${lorem}</p><table><tr><th>Year</th><th>Cost</th></tr><tr><td>2024</td><td></td></tr></table>`, 'paragraph:The table(row(cell:Year cell:Cost) row(cell:2024 cell:))'],
    ['tables that only place text', `<table><tr><td><p>${lorem}</p><p>${more}</p></td></tr></table>`, 'paragraph:The paragraph:Residents'],
    ['figures', `<p>${lorem}</p><figure><img src="/a.jpg" alt="A street"><figcaption>The street. Photo: A. Bee</figcaption></figure><p>${more}</p>`, 'paragraph:The figure(image caption:The) paragraph:Residents'],
    ['code', `<p>${lorem}</p><pre>a\n  b</pre><p>${more}</p>`, 'paragraph:The code:a paragraph:Residents'],
    ['embedded frames', `<p>${lorem}</p><iframe src="https://video.example/1"></iframe>`, 'paragraph:The embed'],
    ['embedded posts', `<p>${lorem}</p><blockquote class="twitter-tweet"><p>At last, a safer way to school! It was time.</p></blockquote>`, 'paragraph:The blockquote(paragraph:At)'],
    ['text in boxes', `<div>${lorem}</div><div>${more}</div>`, 'paragraph:The paragraph:Residents'],
    ['two line breaks', `<div>${lorem}<br><br>${more}<br/> <br>${last}</div>`, 'paragraph:The paragraph:Residents paragraph:The'],
  ])('of %s', (_, inner, expected) => {
    const article = parse(inner);
    expect(outline(article.blocks, article.text)).toBe(expected);
  });

  it('takes standfirst, byline and dateline from above the text', () => {
    const article = parseHtml(
      page(`<header><h1>Way</h1><p class="standfirst">Children will walk on a path of their own, the town has decided.</p>
        <p class="byline">By Ada Bee</p><time>3 December 2024</time></header><div class="article-body"><p>${lorem}</p><p>${more}</p></div>`),
    );
    expect(outline(article.blocks, article.text)).toBe('headline:Way standfirst:Children byline:By dateline:3 paragraph:The paragraph:Residents');
  });

  it('tells the cells that head a row or column', () => {
    const { blocks, text } = parse(`<p>${lorem}</p><table><tr><th>Year</th><th>Cost</th></tr><tr><th>2024</th><td>2</td></tr></table>`);
    const heads = textBlocks({ blocks }).flatMap((block) => (block.header === true ? [text.slice(block.start, block.end)] : []));
    expect(heads).toEqual(['Year', 'Cost', '2024']);
  });

  it.each<[string, number | undefined]>([
    ['<ol><li>one', undefined],
    ['<ol start="1"><li>one', undefined],
    ['<ol start="5"><li>five', 5],
    ['<ol start=" -2x"><li>minus two', -2],
    ['<ol start="0"><li value="7">seven', 7],
    ['<ol start="many"><li>one', undefined],
    ['<ol reversed><li>two<li>one', undefined],
    ['<ol start="3"><li><a href="/1">Read also: another story</a><li>four', 4],
    ['<ul start="5"><li>dot', undefined],
  ])('numbers the list of %s from %s', (list, number) => {
    const { blocks } = parse(`<p>${lorem}</p><p>${more}</p>${list}</p>`);
    expect(blocks.at(-1)).toMatchObject({ role: 'list' });
    expect((blocks.at(-1) as { firstNumber?: number }).firstNumber).toBe(number);
  });

  it('keeps the words of a picture whose address cannot be told, and says so', () => {
    const issues: Issue[] = [];
    const onIssue = (issue: Issue): void => void issues.push(issue);
    const html = page(`<p>${lorem} <a href="/plan">plan</a></p><figure><img src="a.jpg" alt="A street &amp; a path"></figure><figure><img src="b.jpg" alt="A bridge"><figcaption>The bridge</figcaption></figure><p>${more}</p>`);
    const article = parseHtml(html, { onIssue });
    expect(outline(article.blocks, article.text)).toBe('paragraph:The figure(caption:A) figure(caption:The) paragraph:Residents');
    expect(article.text).toContain('A street & a path');
    expect(checkArticle(article)).toEqual([]);
    expect(issues.find(({ code }) => code === 'relative-address')?.message).toMatch(/^3 /);
    issues.length = 0;
    parseHtml(html, { url: 'https://daily.example/', onIssue });
    expect(issues.some(({ code }) => code === 'relative-address')).toBe(false);
  });

  it('makes one line break of one', () => {
    expect(parse(`<p>${lorem}<br>${more}</p>`).text).toBe(`${lorem}\n${more}`);
  });
});

describe('inline markup', () => {
  it('becomes marks with absolute addresses', () => {
    const { blocks, text } = parse(`<p>${lorem} See <a href="../plan.html">the <b>plan</b></a>, <em>if you like</em>.</p>`);
    const marks = textBlocks({ blocks })[0]!.marks!.map((mark) => [mark.type, text.slice(mark.start, mark.end), 'url' in mark ? mark.url : '']);
    expect(marks).toEqual([
      ['link', 'the plan', 'https://daily.example/plan.html'],
      ['strong', 'plan', ''],
      ['emphasis', 'if you like', ''],
    ]);
  });

  it('respects <base href>', () => {
    const html = page(`<p>${lorem} <a href="x">See more of it</a></p>`, '<base href="https://other.example/a/b">');
    expect(textBlocks(parseHtml(html, { url: 'https://daily.example/' }))[0]!.marks).toMatchObject([{ url: 'https://other.example/a/x' }]);
  });

  it.each(['javascript:alert(1)', ' java\nscript:alert(1)', 'data:text/html,x', 'vbscript:x', 'JAVASCRIPT:x', '&#106;avascript:x', 'file:///etc'])(
    'leaves out the address %j',
    (href) => {
      const article = parse(`<p>${lorem} <a href="${href}">Click this</a> <img src="${href}"></p><iframe src="${href}"></iframe>`);
      expect(JSON.stringify(article.blocks)).not.toMatch(/url/);
    },
  );
});

describe('characters', () => {
  it.each([
    ['references', 'caf&eacute; &amp; &#8222;bar&#8220;', 'café & „bar“'],
    ['white space', 'a \n\t b&nbsp;&nbsp;c', 'a b c'],
    ['soft hyphens and zero-width spaces', 'So\u00adft&shy;ly\u200b zero', 'Softly zero'],
    ['controls', 'a\u0000b\u0007c', 'abc'],
    ['lone surrogates', 'a\ud800b', 'a\ufffdb'],
    ['hidden text', 'a<span hidden> secret</span> b<span class="sr-only"> reader</span>', 'a b'],
    ['ruby', '<ruby>漢<rt>かん</rt></ruby>字', '漢字'],
  ])('%s', (_, inner, expected) => {
    expect(parse(`<p>${lorem} ${inner}</p>`).text).toBe(`${lorem} ${expected}`);
  });
});

describe('what is left out', () => {
  it.each([
    ['comments', '<div class="comments"><p>I do not believe a word of it, said nobody. Really.</p></div>'],
    ['further reading', '<p>Read also: Ten streets that are not safe</p>'],
    ['boxes of links', '<div class="related-posts"><h3>More</h3><a href="/1">One</a> <a href="/2">Two</a></div>'],
    ['newsletters', '<p>Sign up for our newsletter and get the news each morning.</p>'],
    ['sharing', '<ul class="share-buttons"><li>Facebook</li><li>Email</li></ul>'],
    ['credits', '<p>Photo: A. Bee / Agency</p>'],
    ['what asks for consent', `<div id="cookie-consent"><h3>Your privacy</h3>${`<p>${lorem.replace('council', 'house')}</p><p>${more.replace('Residents', 'Partners')}</p>`.repeat(2)}</div>`],
    ['authors whose box is called a summary too', '<div class="author-bio summary">Ada Bee has written for this paper since 2001, mostly about streets.</div>'],
    ['authors', '<div class="author-bio">Ada Bee has written for this paper since 2001, mostly about streets.</div>'],
    ['hidden boxes', '<div style="display: none"><p>Hidden words, nobody reads them. Not even we.</p></div>'],
    ['dates', '<p>Updated on 3 December 2024</p>'],
  ])('%s', (_, furniture) => {
    expect(parse(`<h1>Way</h1><p>${lorem}</p><p>${more}</p>${furniture}`).text).toBe(`Way\n\n${lorem}\n\n${more}`);
  });

  it('is lists of teasers beside the article', () => {
    const teaser = (n: number): string => `<div class="card"><h3><a href="/${n}">Another story of the day, number ${n}</a></h3><p>What it says in short, with a comma. And so on.</p></div>`;
    const html = `<body><div><p>${lorem}</p><p>${more}</p></div><div>${[1, 2, 3, 4].map(teaser).join('')}</div></body>`;
    expect(parseHtml(html).text).toBe(`${lorem}\n\n${more}`);
  });

  it('is text printed again for another layout', () => {
    expect(parse(`<div class="desktop"><p>${lorem}</p></div><div class="mobile"><p>${lorem}</p></div><p>${more}</p>`).text).toBe(`${lorem}\n\n${more}`);
  });

  it('is a teaser above the text that says the same, not the text', () => {
    const { blocks } = parse(`<div class="excerpt"><p>${lorem}</p></div><div class="body"><p>${lorem}</p><p>${more}</p><p>${last}</p></div>`);
    expect(textBlocks({ blocks }).map(({ role }) => role)).toEqual(['paragraph', 'paragraph', 'paragraph']);
  });

  it('is reported with its reason and its place', () => {
    const issues: Issue[] = [];
    const html = page(`<p>${lorem}</p><p>${more}</p><div class="newsletter">Our newsletter</div>`);
    parseHtml(html, { onIssue: (issue) => issues.push(issue) });
    const issue = issues.find(({ message }) => message.includes('(newsletter)'))!;
    expect(issue.code).toBe('removed');
    expect(html.slice(issue.span!.start, issue.span!.end)).toBe('Our newsletter');
  });

  it('is reported where whole elements are passed over, in the order of the page', () => {
    const issues: Issue[] = [];
    const html = page(`<p>${lorem}</p><p>${more}</p><p>Read also: Ten bridges</p><button>Share</button><p>Read also: One bridge</p><nav></nav>`);
    parseHtml(html, { onIssue: (issue) => issues.push(issue) });
    expect(issues.map(({ message, span }) => [/\((\w+)\)\.$/.exec(message)![1], html.slice(span!.start, span!.start + 9)])).toEqual([
      ['navigation', '<nav><ul>'], ['phrase', 'Read also'], ['form', '<button>S'], ['phrase', 'Read also'], ['footer', 'About us '],
    ]);
  });

  it('is not the article because its box has an unlucky name', () => {
    expect(parseHtml(`<body><div class="comments sidebar"><p>${lorem}</p><p>${more}</p><p>${last}</p></div></body>`).text).toContain(more);
  });
});

describe('the source map', () => {
  it('leads every character back to the page', () => {
    const html = page(`<h1>Way &amp; Weg</h1><p>${lorem} <b>caf&eacute;</b>\n  and&nbsp;so<br>on &#x1F600;</p><table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>`);
    const { text, sourceMap } = parseHtml(html);
    let covered = 0;
    for (const [start, source, length] of sourceMap!) {
      covered += length;
      for (let i = 0; i < length; i++) {
        const [character, origin] = [text[start + i]!, html[source + i]!];
        if (/\s/.test(character)) expect(origin).toMatch(/[\s<&]/);
        else expect([character, '&']).toContain(origin);
      }
    }
    expect(covered).toBe(text.replaceAll('\n\n', '').length);
  });
});

describe('notes on the page', () => {
  it.each([
    ['further-page', '<link rel="next" href="/2">'],
    ['amp-page', '<link rel="amphtml" href="/amp">'],
  ])('reports %s', (code, head) => {
    const codes: string[] = [];
    parseHtml(page(`<p>${lorem}</p>`, head), { url: 'https://daily.example/', onIssue: (issue) => codes.push(issue.code) });
    expect(codes).toContain(code);
  });

  it.each(['', '   ', '<html></html>', '<script>x</script>'])('reports that %j holds nothing', (html) => {
    const codes: string[] = [];
    const article = parseHtml(html, { onIssue: (issue) => codes.push(issue.code) });
    expect(article.blocks).toEqual([]);
    expect(codes).toEqual(['no-content']);
  });

  it('takes nothing but pages', () => {
    expect(() => parseHtml(7 as unknown as string)).toThrow(TypeError);
    expect(() => parseHtml(null as unknown as string)).toThrow(TypeError);
  });
});
