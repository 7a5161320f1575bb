import { textBlocks } from '@depesche/article';
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../parse-html.js';

const lorem = 'The council met on Monday, and after a long debate it agreed on the plan. Work will start in spring, the mayor said.';
const more = 'Residents had asked for years, in letters and meetings, for a safer way to school. They were pleased, one of them said.';
const last = 'The costs, about two million, are shared between town and state. A decision on the second part will follow, it was said.';

/** Text of a page with this body, its paragraphs apart by a bar. */
function textOf(body: string, head = ''): string {
  return parseHtml(`<html><head>${head}</head><body>${body}</body></html>`, { url: 'https://daily.example/town/school.html' }).text.replaceAll('\n\n', ' | ');
}

describe('what stays', () => {
  it.each([
    ['text without links in a box for related articles', `<article><p>${lorem}</p><div class="intext-related"><p>${more}</p></div><p>${last}</p></article>`],
    ['text without links in a box for sharing', `<article><p>${lorem}</p><p class="social-quote">${more}</p><p>${last}</p></article>`],
    ['text in the boxes of a page builder', `<article><p>${lorem}</p><div class="elementor-widget elementor-widget-text"><p>${more}</p></div><p>${last}</p></article>`],
  ])('%s', (_, body) => {
    expect(textOf(body)).toBe(`${lorem} | ${more} | ${last}`);
  });

  const box = (name: string, text: string): string => `<section class="${name}"><div class="cell"><p class="block">${text}</p></div></section>`;

  it.each(['section with-ads', 'section lightbox-gallery', 'section hidden'])('paragraphs made as all others are, in a box called “%s”', (name) => {
    const texts = [lorem, more, last].map((text) => `${text} ${text.replace(' ', ' again, ')}`);
    const boxes = texts.map((text, i) => box(i === 1 ? name : 'section', text)).join('');
    expect(textOf(`<article>${boxes}</article>`)).toBe(texts.join(' | '));
  });

  it('text of which most is hidden until a script shows it', () => {
    const hidden = [more, last, lorem, more].map((text, i) => `<div class="page" style="display:none"><p>${i}. ${text} ${text}</p></div>`).join('');
    expect(textOf(`<article><div class="page"><p>${lorem} ${lorem}</p></div>${hidden}</article>`)).toContain(`3. ${more}`);
    expect(textOf(`<article><div class="page"><p>${lorem} ${lorem}</p><p>${last} ${last}</p></div><div class="page" style="display:none"><p>${more} ${more}</p></div></article>`)).not.toContain(more);
  });

  it.each(['https://daily.example/plan.pdf', '\u2014 Ada Bee (@ada) July 3, 2019', 'Follow these six steps to get there in time, it is worth it.', 'Reporting by Ada Bee; editing by Cy Dee'])('%s', (line) => {
    expect(textOf(`<article><p>${lorem}</p><p>${more}</p><p>${line.startsWith('http') ? `<a href="${line}">${line}</a>` : line}</p></article>`)).toBe(`${lorem} | ${more} | ${line}`);
  });
});

it('knows the text of scripts without blanks, line by line, from the comments on it', () => {
  const lines = Array.from({ length: 12 }, (_, i) => `第${i}次造訪這裡發現到營區變了印象中以前的招牌換成了原木招牌可謂匠心獨運而且很漂亮`);
  const comments = lines.map((_, i) => `<li>來訪者${i}：謝謝你的分享，照片真的好漂亮。下次也想去那裡看看！</li>`).join('');
  expect(textOf(`<div class="post-body">${lines.map((line) => `<p>${line}</p>`).join('')}</div><div id="comment-box"><ul class="post-text">${comments}</ul></div>`)).toBe(lines.join(' | '));
});

it('takes little text from around the headline, not more of it from a footer or side bar', () => {
  const note = '<p>The Daily Bee is a paper for all who like bees, and for those who do not. It is printed on Mondays, and read until Friday. Write to us!</p>';
  const head = '<title>Bees counted - The Daily Bee</title>';
  const list = '<ul><li>Red bees: 4</li><li>Brown bees: 17, of which 3 asleep</li><li>Blue bees: none so far</li></ul>';
  const body = (box: string): string => `<div class="item"><h2>Bees counted</h2>${list}</div>${box}`;
  const expected = 'Bees counted | Red bees: 4 | Brown bees: 17, of which 3 asleep | Blue bees: none so far';
  expect(textOf(body(`<div id="sidebar">${note}</div>`), head)).toBe(expected);
  expect(textOf(body(`<div class="comments"><p>Your name</p><p>Write what you think of it, please, and be kind. Thanks.</p></div>`), head)).toBe(expected);
});

describe('captions', () => {
  it.each([
    ['in a box that says it holds a picture', `<div class="inline-image"><img src="/a.jpg"><div>A bridge in spring, seen from the hill.</div></div>`],
    ['that are numbered', '<p>Fig. 2: A bridge in spring, seen from the hill.</p>'],
  ])('%s are no paragraphs', (_, caption) => {
    const { blocks, text } = parseHtml(`<article><p>${lorem}</p><p>${more}</p>${caption}<p>${last}</p></article>`);
    const roles = textBlocks({ blocks }).map((block) => [block.role, text.slice(block.start, block.end).includes('in spring, seen')]);
    expect(roles).toEqual([['paragraph', false], ['paragraph', false], ['caption', true], ['paragraph', false]]);
  });
});

describe('the headline', () => {
  const title = '<title>Town builds a bridge for walkers - The Daily Bee</title>';
  const headlineOf = (body: string): string | undefined => {
    const { blocks, text } = parseHtml(`<html><head>${title}</head><body>${body}</body></html>`);
    const [headline] = textBlocks({ blocks }).filter(({ role }) => role === 'headline');
    return headline && text.slice(headline.start, headline.end);
  };

  it('may stand below a note, which is left out', () => {
    const body = `<main><div class="note"><p>Sorry, this page is best seen with a newer browser. Ask a friend.</p></div><h1>Town builds a bridge for walkers</h1><p>${lorem} ${more}</p><p>${last} ${more}</p></main>`;
    expect(textOf(body, title)).toBe(`Town builds a bridge for walkers | ${lorem} ${more} | ${last} ${more}`);
  });

  it('does not cut the text off that it stands in', () => {
    const body = `<main><p>${lorem}</p><h1>Town builds a bridge for walkers</h1><p>${more} ${last}</p><p>${last} ${more} ${lorem}</p><p>${lorem} ${more}</p></main>`;
    expect(textOf(body, title)).toContain(`${lorem} | Town builds`);
  });

  it('is the only second-level heading above the text where the title says something else', () => {
    expect(headlineOf(`<article><h2>A crossing at last, for all who walk</h2><p>${lorem}</p><p>${more}</p><h3>Costs</h3><p>${last}</p></article>`)).toBe('A crossing at last, for all who walk');
    expect(headlineOf(`<article><h2>A crossing at last, for all who walk</h2><p>${lorem}</p><p>${more}</p><h2>Costs that are shared</h2><p>${last}</p></article>`)).toBeUndefined();
  });

  it('and the standfirst are told from text however long they are', () => {
    const long = 'Town builds a bridge for walkers, and for those who push their bicycles across it, as the council said';
    const { blocks } = parseHtml(`<html><head><title>${long}</title></head><body><article><header><h1>${long}</h1><h2>It will be narrow, said the mayor on Monday, but wide enough for two; the costs are shared, of course.</h2></header><div class="body"><p>${lorem}</p><p>${more}</p></div></article></body></html>`);
    expect(textBlocks({ blocks }).map(({ role }) => role)).toEqual(['headline', 'standfirst', 'paragraph', 'paragraph']);
  });

  it('is the heading that says most of the title', () => {
    expect(headlineOf(`<h2>The Daily Bee</h2><h2>Town builds a bridge for walkers</h2><p>${lorem}</p><p>${more}</p>`)).toBe('Town builds a bridge for walkers');
  });
});
