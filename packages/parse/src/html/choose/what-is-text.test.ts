import { textBlocks } from '@depesche/article';
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../parse-html.js';

const a = 'The island will get a lighthouse again, the harbour office said on Monday, because the old one fell into the sea.';
const b = 'Sailors had asked for it since winter, in letters and at meetings, and some of them had offered to build it alone.';
const c = 'It is to be made of stone, with a lamp that needs no keeper, and will cost less than the ferry did, Ms Adair said.';
const d = 'Until then a boat with a lamp lies off the cape at night, and fishermen are asked to keep clear of it after dark.';
const text = `<p>${a}</p><p>${b}</p><p>${c}</p>`;
const title = 'Island gets a lighthouse';

/** The blocks of a page whose article has these inner parts, its paragraphs apart by a bar; boxes beside the text are left out. */
function textOf(body: string): string {
  const article = parseHtml(`<html><head><title>${title}</title></head><body>${body}</body></html>`, { url: 'https://coast.example/lighthouse' });
  const blocks = article.blocks.filter((block) => block.type !== 'group' || block.role !== 'aside');
  return [...textBlocks({ blocks })].map(({ start, end }) => article.text.slice(start, end)).join(' | ');
}

const whole = [title, a, b, c].join(' | ');
const page = (inner: string): string => `<main><article><h1>${title}</h1><div class="story">${inner}</div></article></main>`;

describe('is text, whatever it is called or begins with', () => {
  it.each([
    ['a paragraph that is a link', `<p><a href="/x"><b>${d}</b></a></p>`, d],
    ['a heading of a word that furniture begins with', `<h2>Kontakt zur Insel</h2><p>${d}</p>`, `Kontakt zur Insel | ${d}`],
    ['a section about comments', `<h2>Comments by the harbour office</h2><p>${d}</p>`, `Comments by the harbour office | ${d}`],
    ['what something costs and when it ends', '<p>Der Vertrag kostet 20 Euro im Monat und ist jederzeit kündbar.</p>', 'Der Vertrag kostet 20 Euro im Monat und ist jederzeit kündbar.'],
    ['what it is about', '<p>Hier geht es um mehr als eine App für Segler und Fischer, sagte sie am Abend im Hafen.</p>', 'Hier geht es um mehr als eine App für Segler und Fischer, sagte sie am Abend im Hafen.'],
    ['a heading marked for a table of contents', `<h2><span class="ez-toc-section">The cost</span></h2><p>${d}</p>`, `The cost | ${d}`],
    ['a section whose id was made from its heading', `<section id="werbung-lohnt-sich"><h2>Werbung lohnt sich</h2><p>${d}</p></section>`, `Werbung lohnt sich | ${d}`],
    ['a section whose id has small words', `<section id="news-of-the-coast"><h2>Along the shore</h2><p>${d}</p></section>`, `Along the shore | ${d}`],
    ['a short sentence with a date', '<p>Sie sank am 4. Juli 1911.</p>', 'Sie sank am 4. Juli 1911.'],
    ['dated items', '<ul><li>04.07.2027 - Regatta - Nordhafen</li><li>11.07.2027 - Ball - Südhafen</li></ul>', '04.07.2027 - Regatta - Nordhafen | 11.07.2027 - Ball - Südhafen'],
    ['a heading with a date', `<h2>4. Juli 1911: Der Sturm</h2><p>${d}</p>`, `4. Juli 1911: Der Sturm | ${d}`],
    ['the speaker below a quotation', `<blockquote><p>We need a light, and we need it now.</p><div class="quote-author">Ada Adair, harbour office</div></blockquote><p>${d}</p>`, `We need a light, and we need it now. | Ada Adair, harbour office | ${d}`],
    ['a post in a box for sharing', `<div class="social-box"><blockquote class="twitter-tweet"><p>A lamp at last!</p>\u2014 Cy Dee (@cydee)</blockquote></div><p>${d}</p>`, `A lamp at last! | \u2014 Cy Dee (@cydee) | ${d}`],
    ['a paragraph in a box that is called related', `<div class="story related-topics"><p>${d}</p></div>`, d],
    ['a paragraph not to be read aloud', `<p class="locked" aria-hidden="true">${d}</p>`, d],
    ['rows that are called by what they tell of', `<table><tr class="head"><td>Lamp</td><td>Reach</td></tr><tr class="player-1"><td>Cape</td><td>9</td></tr><tr class="player-2"><td>Bay</td><td>4</td></tr></table><p>${d}</p>`, `Lamp | Reach | Cape | 9 | Bay | 4 | ${d}`],
    ['a table that is called so', `<table class="player-table results"><tr><td>Lamp</td><td>Reach</td></tr><tr><td>Cape</td><td>9</td></tr></table><p>${d}</p>`, `Lamp | Reach | Cape | 9 | ${d}`],
  ])('%s', (_, inner, expected) => {
    expect(textOf(page(text + inner))).toBe(`${whole} | ${expected}`);
  });

  it.each([
    ['a grid with a side bar', `<main><article><div class="sidebar-layout"><h1>${title}</h1><div class="cell"><p>${a}</p><p>${b}</p></div></div><div class="cell"><p>${c}</p></div></article></main>`],
    ['a field of a content system', `<main><article><h1>${title}</h1><div class="field field--type-text-with-summary"><p>${a}</p><p>${b}</p></div><div class="field more"><p>${c}</p></div></article></main>`],
    ['a large first letter', `<main><article><h1>${title}</h1><p><span class="dropcap">T</span>\n<span>${a.slice(1)}</span></p><p>${b}</p><p>${c}</p></article></main>`],
  ])('%s', (_, body) => {
    expect(textOf(body)).toBe(whole);
  });

  it('a standfirst without a full stop, outside of the text', () => {
    const first = 'Sailors ask for a lamp that needs no keeper and can be seen from the other side of the bay';
    const body = (line: string): string => `<main><div class="k1"><h1>${title}</h1></div><div class="k2"><p>${line}</p></div><div class="k3"><p>${a}</p><p>${b}</p><p>${c}</p></div></main>`;
    expect(textOf(body(first))).toBe([title, first, a, b, c].join(' | '));
    expect(textOf(body('More of the lamps of the north coast on air on the 4 May 2027 with our reporter Cy Dee'))).toBe(whole);
  });

  it('the entries of a list that lead away from the site, not those that lead on in it', () => {
    const entries = (host: string): string => ['Cape walk', 'Bay walk', 'Hill walk'].map((name, i) => `<div class="entry-card"><h2><a href="https://${host}/${i}">${name} along the old shore</a></h2><p>The path is ${i + 3} miles long, mostly level, and good for small children.</p></div>`).join('');
    const list = (host: string): string => textOf(`<main><article class="entry"><div class="entry-content"><h1>${title}</h1>${text}<div class="list">${entries(host)}</div><p>${d}</p></div></article></main>`);
    expect(list('walks.example')).toContain('Bay walk along the old shore | The path is 4 miles long');
    expect(list('www.coast.example')).toBe(`${whole} | ${d}`);
  });

  it('a paragraph below a long list', () => {
    const items = Array.from({ length: 12 }, (_, i) => `<li><b>Rule ${i}.</b> Boats with a lamp go first, and those without one wait.</li>`).join('');
    expect(textOf(`<article><h1>${title}</h1><p>${a}</p><ol>${items}</ol><p>${d}</p></article>`)).toMatch(/after dark\.$/);
  });
});

describe('is no text', () => {
  it.each([
    ['boxes about those who wrote and checked it', page(text) + `<div class="x"><h2>About the author</h2><div><h3>Ada Bee, reporter</h3><p>Ada Bee writes about the coast, and has sailed round it twice. She lives in a boat.</p></div><h2>About the reviewer</h2><p>Cy Dee checks what we print, every day, and most of the night too.</p></div>`],
    ['a list of links into the page', page(`<ul class="x1"><li><a href="#a">Why it fell</a></li><li><a href="#b">What it costs</a></li></ul>${text}`)],
    ['news above the headline', `<main><div class="left"><ul>${['Fire', 'Flood', 'Frost'].map((name) => `<li><a href="/${name}">${name} on the mainland</a> <span>WICK: It came at night, people said, and was over before the sun rose again...</span></li>`).join('')}</ul><div class="right"><h2 class="title">${title}</h2><div class="copy">${text}</div></div></div></main>`],
    ['a lone line made like nothing else', page(`<p>${a}</p><div class="k7"><div class="q">Bring your lamp</div></div><p>${b}</p><p>${c}</p>`)],
    ['a notice that asks before it shows content from elsewhere', page(`<p>${a}</p><div class="e"><p>Ich willige ein, dass mir externe Inhalte angezeigt werden.</p></div><p>${b}</p><p>${c}</p>`)],
    ['what asks before it shows a film', page(`<p>${a}</p><div><p>To view this content, please accept cookies.</p></div><p>${b}</p><p>${c}</p>`)],
    ['a long notice that asks before it shows content from elsewhere', page(`<p>${a}</p><div><p>Externen Inhalt anzeigen</p><p>Ich bin damit einverstanden, dass mir der externe Inhalt angezeigt wird. Damit können personenbezogene Daten an andere gehen, und zwar so lange, bis ich es wieder anders will. Mehr dazu steht in den Einstellungen am Ende der Seite, wo sich jede Wahl zu jeder Zeit ändern und auch ganz zurücknehmen lässt, für alle Inhalte auf einmal.</p></div><p>${b}</p><p>${c}</p>`)],
    ['what else the publisher offers', page(`<p>${a}</p><p>${b}</p><p>${c}</p><ul><li>Die Küste aufs Handy? Hier geht es zur neuen App, für alle Geräte.</li><li>Jeden Abend das Wichtigste: zum Newsletter hier entlang.</li></ul>`)],
    ['what cannot be shown', page(`<p>${a}</p><div><p>Diese Inhalte werden wegen Ihrer Datenschutzeinstellungen nicht gezeigt.</p></div><p>${b}</p><p>${c}</p>`)],
    ['a line for those who found a fault', page(`<p>${a}</p><p>Fehler gefunden? Schreiben Sie der Redaktion.</p><p>${b}</p><p>${c}</p>`)],
    ['a line for those who know more', page(`<p>${a}</p><p>${b}</p><p>${c}</p><p>Do you have a tip? Write to us, and we will call back.</p>`)],
    ['a line for those who have a story', page(`<p>${a}</p><p>${b}</p><p>${c}</p><p><em>Do you have a story for us? Email tips@coast.example or call the harbour.</em></p>`)],
    ['whom the press may ask', page(`<p>${a}</p><p>${b}</p><p>${c}</p><p><b>Pressekontakt:</b><br>Hafenamt<br>Ada Bee<br>Tel. 0123 45678<br>presse@coast.example</p>`)],
    ['what readers say, without a class', `<main><h1>${title}</h1><div class="c">${text}<h3>3 thoughts on “${title}”</h3><ol><li><p>Bo: Good news at last, I shall sail there in spring and look at it.</p></li></ol></div></main>`],
    ['what readers say, counted behind', page(`${text}<h2>Kommentare (2)</h2><p>${d}</p>`)],
    ['what opens and closes a box', page(`<p>${a}</p><p>Kasten aufklappen Kasten zuklappen</p><p>${b}</p><p>${c}</p>`)],
    ['where a page is among several', page(`<p>${a}</p><p>${b}</p><p>${c}</p><p>2 von 5</p>`)],
    ['what reads the article aloud', page(`<p>Diesen Artikel anhören (3 Minuten)</p><p>${a}</p><p>${b}</p><p>${c}</p>`)],
    ['the article below', `<main><article class="story"><h1>${title}</h1><div class="copy">${text}</div></article><article class="story"><h1>Goats win the cup</h1><div class="copy"><p>${d} ${d}</p><p>${d.replace('boat', 'goat')} ${a.replace('island', 'team')}</p></div></article></main>`],
    ['a copy for machines', `${page(text)}<div style="display:none" itemscope itemtype="https://schema.org/Article"><div itemprop="articleBody"><p>${a} ${b} ${c}</p></div></div>`],
    ['cards with hidden texts', `${page(text)}<div class="related-list">${[1, 2, 3].map((i) => `<div class="card"><a href="/${i}">Guide ${i}</a><div class="hide"><p>${i} ${d} ${a}</p><p>${i} ${d} ${b}</p></div></div>`).join('')}</div>`],
    ['a footer without a word that says so', `<div><h1>${title}</h1><div class="t"><div class="u">${a}</div><div class="u">${b}</div><div class="u">${c}</div></div></div><div id="x"><footer class="k1"><div>Prices are given by the harbour office, without any warranty, and may be late by an hour or two. Nothing here is advice. Ask a captain.</div></footer></div>`],
    ['a box of facts, which stands beside it', page(`<p>${a}</p><p>${b}</p><div class="faktenkasten"><h3>The old one</h3><ul><li>It was built of wood, and stood for ninety years.</li></ul></div><p>${c}</p>`)],
  ])('%s', (_, body) => {
    expect(textOf(body)).toBe(whole);
  });

  it('the words of a picture below it', () => {
    const words = 'A boat with a lamp off the cape at night';
    const { blocks, text: all } = parseHtml(page(`<p>${a}</p><div class="m"><img src="/x.jpg" alt="${words}"><div><p class="i">${words} (Ada Bee)</p></div></div><p>${b}</p><p>${c}</p>`), { url: 'https://coast.example/' });
    expect(textBlocks({ blocks }).filter(({ role }) => role === 'caption').map(({ start, end }) => all.slice(start, end))).toEqual([`${words} (Ada Bee)`]);
  });
});

it('reads the text that a page hands to its scripts, where it shows none', () => {
  const state = JSON.stringify({ page: { html: text.replaceAll('</p>', '<br/></p>') } });
  for (const json of [state, state.replaceAll('<', '\\u003c').replaceAll('>', '\\u003e')]) {
    expect(textOf(`<div id="app"></div><script type="application/json">${json}</script>`)).toBe([a, b, c].join(' | '));
  }
  const pushed = JSON.stringify(text).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e');
  expect(textOf(`<div id="app"></div><script>self.__next_f.push([1,${pushed}])</script>`)).toBe([a, b, c].join(' | '));
  expect(textOf(`<div id="app"></div><script>const template = "${text}";</script>`)).toBe('');
});

describe('the end of what is free', () => {
  const notice = '<p class="more">Es fehlen Ihnen noch 64 Prozent des Artikels. Weiterlesen mit Abo.</p>';

  it.each([
    ['ends the text', `${text}${notice}<p class="offer">Four weeks for a coin, and not a day longer!</p>`, true],
    ['ends the text at an offer', `${text}<div class="x"><h3>Jetzt weiterlesen mit Küste+</h3><p>Einen Monat für 1 Euro testen, danach 9,90 Euro, jederzeit kündbar.</p><ul><li>Alle Artikel</li></ul><p>Sie haben schon ein Abo? Hier anmelden</p></div>`, true],
    ['does not where the text goes on', `<p>${a}</p>${notice}<p>${b}</p><p>${c}</p>`, false],
    ['is not said', text, false],
  ])('%s', (_, inner, isEarly) => {
    const codes: string[] = [];
    const article = parseHtml(page(inner), { onIssue: ({ code }) => codes.push(code) });
    expect(article.text).toBe(whole.replaceAll(' | ', '\n\n'));
    expect(codes.includes('paywall')).toBe(isEarly);
    expect(article.metadata.isAccessibleForFree).toBe(isEarly ? false : undefined);
  });
});
