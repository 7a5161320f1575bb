import fc from 'fast-check';
import { assembleArticle, checkArticle } from '@depesche/article';
import { describe, expect, it } from 'vitest';
import { readPage } from '../html/page/read-page.js';
import { parseHtml } from '../html/parse-html.js';
import { readMetadata } from './read-metadata.js';

const read = (html: string, url?: string): ReturnType<typeof readMetadata> => readMetadata(readPage(html), url === undefined ? {} : { url });
const jsonLd = (value: object): string => `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...value })}</script>`;

describe('title', () => {
  it.each([
    ['the heading the title repeats', '<title>Regen im Norden - Blatt</title><h1>Blatt</h1><h1>Regen im Norden</h1>', 'Regen im Norden'],
    ['without the kicker', '<title>Der Regen kommt nach Norden | Blatt</title><h1>Wetter Der Regen kommt nach Norden</h1>', 'Der Regen kommt nach Norden'],
    ['without what calls itself kicker, label or subtitle', '<title>Wetter: Der Regen kommt nach Norden | Blatt</title><h1><span class="kicker">Wetter</span><span class="visually-hidden">: </span>Der Regen kommt nach Norden <small>Eine Vorhersage</small></h1>', 'Der Regen kommt nach Norden'],
    ['with it where nothing else is left', '<title>Regen | Blatt</title><h1><span class="kicker">Regen im Norden</span></h1>', 'Regen im Norden'],
    ['last in the head, as it says elsewhere', '<meta name="twitter:title" content="Regen im Norden"><title>Blatt - Wetter - Regen im Norden</title><h1>Landesamt für Wetter</h1><h1>Regen im Norden</h1>', 'Regen im Norden'],
    ['the printed headline beside one for search engines', '<title>Wetter heute: Regen</title><h1>Nasse Zeiten für den Norden</h1>', 'Nasse Zeiten für den Norden'],
    ['no name of the site', '<title>Regen im Norden – Das Blatt</title>', 'Regen im Norden'],
    ['not the site when its name is known', '<meta property="og:site_name" content="Das Blatt"><title>Das Blatt - Regen im Norden</title>', 'Regen im Norden'],
    ['of JSON-LD when nothing else is there', jsonLd({ headline: 'Regen im Norden' }), 'Regen im Norden'],
    ['none', '<p>Regen</p>', undefined],
    ['with its kicker where Open Graph and the whole heading have it', '<meta property="og:title" content="Wetter: Der Regen kommt nach Norden"><title>Regenfront zieht auf - Blatt</title><h1><span class="kicker">Wetter: </span>Der Regen kommt nach Norden</h1>', 'Wetter: Der Regen kommt nach Norden'],
    ['whole, as another claim goes on with the site', '<meta property="og:title" content="Regen im Norden – eine Vorhersage"><title>Regen im Norden – eine Vorhersage | Das Blatt</title>', 'Regen im Norden – eine Vorhersage'],
    ['with the blank that the heading lacks', '<meta property="og:title" content="Wetter / Der Regen kommt nach Norden"><h1><span>Wetter</span><span>Der Regen kommt nach Norden</span></h1>', 'Wetter / Der Regen kommt nach Norden'],
    ['the heading that microdata name', '<title>Blatt: Regen zieht von Norden heran</title><div itemscope itemtype="https://schema.org/NewsArticle"><h3 itemprop="headline">Regen zieht von Norden heran</h3></div>', 'Regen zieht von Norden heran'],
    ['a smaller heading that repeats the claim, not the site above', '<title>Regen im Norden</title><h1>Wetterblatt für alle</h1><h2>Regen im Norden</h2>', 'Regen im Norden'],
    ['not the site, whose heading leads to the front page', '<title>Eva und das Wetter: Regen im Norden</title><h1><a href="/">Eva und das Wetter</a></h1><h3>Regen im Norden</h3>', 'Regen im Norden'],
    ['without a name of the site that has a dash', '<title>Regen im Norden - Eva - Wetter und mehr</title><h1><a href="https://www.blatt.example/">Eva - Wetter und mehr</a></h1>', 'Regen im Norden'],
    ['without site and section', '<title>Regen zieht von Norden heran | Wetter | Das Blatt</title>', 'Regen zieht von Norden heran'],
    ['without the host at its start, and the sections behind', '<title>Blatt.example - Wetter - Regen zieht von Norden heran</title>', 'Regen zieht von Norden heran'],
    ['as the microdata have it, where others append the site', '<meta property="og:title" content="Regen im Norden-Wetter_Blatt"><meta itemprop="headline" content="Regen im Norden">', 'Regen im Norden'],
    ['not the host, printed as a heading', '<title>Regen im Norden — Das große Blatt</title><meta property="og:title" content="Regen im Norden"><h1>Blatt.example</h1>', 'Regen im Norden'],
    ['not the site, which says in its heading what it is', '<title>Regen im Norden | Blatt – Zeitung für alle</title><h1>Blatt – Zeitung für alle</h1><h1>Regen im Norden</h1>', 'Regen im Norden'],
    ['not the heading that begins with the site’s name', '<title>Regen im Norden » Nordblatt</title><h1>Nordblatt, die Zeitung für alle im Norden</h1>', 'Regen im Norden'],
    ['a heading that is the longer end of the title', '<title>Blatt - Aktuelles - Regen zieht in der Nacht von Norden heran</title><h1>Regen zieht in der Nacht von Norden heran</h1>', 'Regen zieht in der Nacht von Norden heran'],
    ['the first heading of several where those of boxes are shorter', '<title>Wetter heute</title><h1>Nasse Zeiten für den Norden</h1><h1>Mehr vom Wetter</h1>', 'Nasse Zeiten für den Norden'],
    ['not the first of several like it', '<title>Wetter heute</title><h1>Nasse Zeiten für den Norden</h1><h1>Trockene Zeiten für den ganzen Süden</h1>', 'Wetter heute'],
  ])('%s', (_, html, title) => {
    expect(read(html, 'https://www.blatt.example/regen').metadata.title).toBe(title);
  });
});

describe('authors', () => {
  const person = (name: string): object => ({ type: 'person', name });
  it.each([
    ['JSON-LD before meta elements', `${jsonLd({ author: 'Von Eva Muster und Max Beispiel' })}<meta name="author" content="Web GmbH">`, [person('Eva Muster'), person('Max Beispiel')]],
    ['a person before a newsroom', '<meta name="author" content="Redaktion"><h1>Titel</h1><span class="byline">Von Eva Muster</span>', [person('Eva Muster')]],
    ['a newsroom when there is nobody else', '<meta name="author" content="Redaktion Blatt">', [{ type: 'organization', name: 'Redaktion Blatt' }]],
    ['the line near the headline, not a commentator', '<h1>Titel</h1><p class="author">Eva Muster</p><div class="comment"><b class="author">Troll</b></div>', [person('Eva Muster')]],
    ['a printed line', '<h1>Titel</h1><p>Von Eva Muster, Berlin</p>', [person('Eva Muster')]],
    ['the fuller of two names', `${jsonLd({ author: 'eva' })}<h1>Titel</h1><a rel="author" href="/eva">Eva Muster</a>`, [person('Eva Muster')]],
    ['a name behind its label', '<h1>Titel</h1><h4>Autor</h4><p><a href="/x">Eva Muster</a></p>', [person('Eva Muster')]],
    ['a line made of several elements', '<h1>Titel</h1><p>Von <a href="/x">Eva Muster</a> und <b>Max Beispiel</b></p>', [person('Eva Muster'), person('Max Beispiel')]],
    ['a name between others beside a date', '<h1>Titel</h1><p>Neu | Von Eva Muster | 3. Dezember 2024</p>', [person('Eva Muster')]],
    ['a link to a page of an author', '<h1>Titel</h1><p>3 Min. <a href="/autoren/eva-muster/">Eva Muster</a></p>', [person('Eva Muster')]],
    ['the one person named by boxes in a side bar', '<h1>Titel</h1><aside class="author-box"><h3>Eva Muster</h3><p>Eva Muster, geboren 1980, schreibt über das Wetter und über alles, was damit zu tun hat, in Stadt und Land, seit sie denken kann und darüber hinaus.</p></aside>', [person('Eva Muster')]],
    ['nobody where side bars name several', '<h1>Titel</h1><aside><p class="author">Eva Muster</p><p class="author">Max Beispiel</p></aside>', undefined],
    ['the site is no person', '<meta property="og:site_name" content="Das Blatt"><meta name="author" content="Das Blatt"><h1>Titel</h1>', [{ type: 'organization', name: 'Das Blatt' }]],
    ['the person whose site it is', `<meta property="og:site_name" content="Eva Muster">${jsonLd({ author: { '@type': 'Person', name: 'Eva Muster' } })}`, [person('Eva Muster')]],
    ['an agency rather than the site', '<meta property="og:site_name" content="Das Blatt"><meta name="author" content="Das Blatt"><h1>Titel</h1><p>Von Agentur Beispiel</p>', [{ type: 'organization', name: 'Agentur Beispiel' }]],
    ['not the site, whose name has an “and” in it', '<meta property="og:site_name" content="Jobs & Hire"><meta name="author" content="Jobs & Hire"><h1>Titel</h1><p>Von Eva Muster</p>', [person('Eva Muster')]],
    ['Dublin Core', '<meta name="DC.creator" content="Eva Muster">', [person('Eva Muster')]],
    ['Dublin Core by another of its names, among several', '<meta property="x:creator dc:creator" content="Eva Muster">', [person('Eva Muster')]],
    ['an agency alone on its line', '<h1>Titel</h1><p>AFP/Reuters</p>', [{ type: 'organization', name: 'AFP' }, { type: 'organization', name: 'Reuters' }]],
    ['microdata', '<h1>Titel</h1><span itemprop="author" itemscope><span itemprop="name">Eva Muster</span>, Redakteurin</span>', [person('Eva Muster')]],
    ['authors of the article, not those it cites', '<meta name="citation_author" content="Eva Muster"><ol><li><meta itemprop="author" content="A. Zitiert"></li></ol>', [person('Eva Muster')]],
    ['no account of a social network', '<meta property="article:author" content="https://www.facebook.com/blatt">', undefined],
    ['a line whose markup is mostly white space', `<h1>Titel</h1><ul><li>Von:${'\t'.repeat(200)}<span><a href="/eva">Eva Muster</a>,</span>${'\t'.repeat(200)}<span><a href="/max">Max BEISPIEL</a></span></li></ul>`, [person('Eva Muster'), person('Max BEISPIEL')]],
    ['whom links mark as authors beside the one in JSON-LD', `${jsonLd({ author: { '@type': 'Person', name: 'Eva Muster' } })}<h1>Titel</h1><p><a rel="author" href="/max">Max Beispiel</a> <a rel="author" href="/eva">Eva Muster</a></p>`, [person('Max Beispiel'), person('Eva Muster')]],
    ['no role beside the one in JSON-LD', `${jsonLd({ author: { '@type': 'Person', name: 'Eva Muster' } })}<h1>Titel</h1><p class="byline"><a rel="author" href="/eva"><b>Eva Muster</b> <i>Staff Writer</i></a></p>`, [person('Eva Muster')]],
    ['no furniture', '<h1>Titel</h1><span class="author">Veröffentlicht am</span><span class="author">Admin</span>', undefined],
  ])('%s', (_, html, authors) => {
    const found = read(html).metadata.authors?.map(({ type, name }) => ({ type, name }));
    expect(found).toEqual(authors);
  });
});

describe('authors at the end of the text', () => {
  const text = 'Der Rat der Stadt hat am Dienstag beschlossen, die Brücke zu sperren. Sie ist nach Ansicht der Gutachter nicht mehr sicher genug.';
  it.each([
    ['a line of its own', `<p>${text}</p><p>${text} Mehr sagte er nicht.</p><p>Text: Eva Muster</p>`, ['Eva Muster']],
    ['brackets with an agency', `<p>${text}</p><p>${text} Mehr sagte er nicht. (Eva Muster, dpa)</p>`, ['Eva Muster', 'dpa']],
    ['no brackets without one', `<p>${text}</p><p>${text} Mehr sagte er nicht. (Anna Beispiel)</p>`, undefined],
    ['a name alone in bold', `<p>${text}</p><p>${text} Mehr sagte er nicht.</p><p><b>Eva Muster</b></p>`, ['Eva Muster']],
    ['a name and where its bearer lives', `<p>${text}</p><p>${text} Mehr sagte er nicht.</p><p style="text-align:right"><em>Eva Muster, Musterstadt</em></p>`, ['Eva Muster']],
    ['a name alone at the right', `<p>${text}</p><p>${text} Mehr sagte er nicht.</p><p style="text-align: right">Eva Muster</p>`, ['Eva Muster']],
    ['no heading of the list below', `<p>${text}</p><p>${text} Mehr sagte er nicht.</p><p><b>Weitere Beiträge</b></p><ul><li><a href="/x">Brücke offen</a></li></ul>`, undefined],
    ['no name alone in plain letters', `<p>${text}</p><p>${text} Mehr sagte er nicht.</p><p>Eva Muster</p>`, undefined],
    ['two names alone in bold before the text', `<p><strong>Eva Muster/Max Beispiel</strong></p><p>${text}</p><p>${text} Mehr sagte er nicht.</p>`, ['Eva Muster', 'Max Beispiel']],
    ['the site by JSON-LD rather than the agency that signs', `<meta property="og:site_name" content="Blatt">${jsonLd({ author: { '@type': 'Organization', name: 'Blatt' } })}<p>${text}</p><p>${text} Mehr sagte er nicht. (dpa)</p>`, ['Blatt']],
  ])('%s', (_, html, names) => {
    const { metadata } = parseHtml(`<html><body><div><h1>Brücke gesperrt</h1>${html}</div></body></html>`);
    expect(metadata.authors?.map(({ name }) => name)).toEqual(names);
  });
});

describe('dates', () => {
  it.each([
    ['JSON-LD with its offset', jsonLd({ datePublished: '2024-12-03T10:15:00+01:00' }), '2024-12-03T10:15:00+01:00'],
    ['a meta element', '<meta property="article:published_time" content="2024-12-03T10:15:00+01:00">', '2024-12-03T10:15:00+01:00'],
    ['UTC in local time of the language', `<html lang="de">${jsonLd({ datePublished: '2024-12-02T23:30:00Z' })}`, '2024-12-03T00:30:00+01:00'],
    ['a date line below the headline', '<h1>Titel</h1><p class="date">Stand: 03.12.2024, 10:15 Uhr</p>', '2024-12-03'],
    ['the time element, not that of a teaser', '<div class="teaser"><time datetime="2020-01-01">1.1.2020</time></div><h1>Titel</h1><time datetime="2024-12-03">heute</time>', '2024-12-03'],
    ['not the day of the last change', '<h1>Titel</h1><p>Aktualisiert am 4. Dezember 2024</p><p>Erschienen am 3. Dezember 2024</p>', '2024-12-03'],
    ['shown before a vague meta element', '<meta name="date" content="2024-12-09"><h1>Titel</h1><p>3. Dezember 2024</p>', '2024-12-03'],
    ['microdata of the article in a side bar, when there is no other', '<h1>Titel</h1><p>4.12.2024</p><aside><time itemprop="datePublished">3. Dezember 2024</time></aside>', '2024-12-03'],
    ['the time element without a machine-readable time', '<h1>Titel</h1><time>3. Dezember 2024</time>', '2024-12-03'],
    ['Dublin Core', '<meta name="DCTERMS.issued" content="2024-12-03">', '2024-12-03'],
    ['the day the page shows, for a time in the small hours of UTC', `<html lang="en-US">${jsonLd({ datePublished: '2024-12-04T02:30:00Z' })}<h1>Title</h1><p>December 3, 2024</p>`, '2024-12-03'],
    ['a time of its place as it is', `${jsonLd({ datePublished: '2024-12-03T23:30:00+01:00' })}<h1>Titel</h1><p>4. Dezember 2024</p>`, '2024-12-03T23:30:00+01:00'],
    ['none where only comments and the page below have one', '<body><h1>Titel</h1><p>Text</p><div class="comments"><p class="date">3.12.2024</p></div><footer>3.12.2020</footer>', undefined],
    ['the last change where nothing else is said', '<h1>Titel</h1><p>Zuletzt aktualisiert: 3.12.2024</p>', '2024-12-03'],
    ['American order', '<html lang="en-US"><h1>Title</h1><p>12/03/2024</p>', '2024-12-03'],
    ['European order', '<html lang="en-GB"><h1>Title</h1><p>03/12/2024</p>', '2024-12-03'],
    ['none', '<h1>Titel</h1><p>Am Dienstag</p>', undefined],
  ])('%s', (_, html, date) => {
    expect(read(html).metadata.datePublished).toBe(date);
  });

  it('gives the change the page shows', () => {
    const { metadata } = read('<h1>Titel</h1><p>3.12.2024, aktualisiert am 4.12.2024</p>');
    expect(metadata).toMatchObject({ datePublished: '2024-12-03', dateModified: '2024-12-04' });
  });

  it.each(['https://blatt.example/2024/12/03/titel', 'https://blatt.example/20241203-titel', 'https://blatt.example/meldung-03-12-2024'])('of the address %s', (url) => {
    expect(read('<h1>Titel</h1>', url).metadata.datePublished).toBe('2024-12-03');
  });

  it('of the address when the page shows none', () => {
    expect(read('<h1>Titel</h1>', 'https://blatt.example/2024/12/03/titel').metadata.datePublished).toBe('2024-12-03');
  });
});

it('reads the other fields, with addresses made absolute', () => {
  const html = `<html lang="de_AT"><head><link rel="canonical" href="/artikel"><meta property="og:image" content="/bild.jpg">
    <meta name="description" content=" Ein  Anriss "><meta property="article:section" content="Politik"><meta property="og:site_name" content="Das Blatt">
    <meta name="keywords" content="NATO, Ukraine, NATO"></head>`;
  expect(read(html, 'https://blatt.example/x?utm=1')).toMatchObject({
    language: 'de-AT',
    metadata: {
      url: 'https://blatt.example/artikel',
      image: 'https://blatt.example/bild.jpg',
      description: 'Ein Anriss',
      section: 'Politik',
      publisher: { type: 'organization', name: 'Das Blatt' },
      keywords: ['NATO', 'Ukraine'],
    },
  });
});

it('resolves addresses against the base of the page', () => {
  const html = '<base href="/blatt/"><link rel="canonical" href="artikel"><meta property="og:image" content="bild.jpg">';
  expect(read(html, 'https://blatt.example/x').metadata).toMatchObject({ url: 'https://blatt.example/blatt/artikel', image: 'https://blatt.example/blatt/bild.jpg' });
});

it('reads microdata', () => {
  const html = `<meta itemprop="description" content="Ein Anriss"><h1 itemprop="headline">Regen im Norden</h1><span itemprop="articleSection">Wetter</span>
    <meta itemprop="keywords" content="Regen,Norden"><div itemprop="publisher" itemscope><img itemprop="logo" src="/logo.png"><a itemprop="name">Das Blatt</a></div>
    <figure itemprop="image" itemscope><img itemprop="url" src="/bild.jpg"></figure>`;
  expect(read(html, 'https://blatt.example/x').metadata).toMatchObject({
    title: 'Regen im Norden',
    description: 'Ein Anriss',
    section: 'Wetter',
    keywords: ['Regen', 'Norden'],
    publisher: { type: 'organization', name: 'Das Blatt' },
    image: 'https://blatt.example/bild.jpg',
  });
});

it.each([
  ['https://evamuster.example/x', 'person'],
  ['https://blatt.example/x', 'organization'],
])('tells by the host %s that its name is a %s', (url, type) => {
  const name = type === 'person' ? 'Eva Muster' : 'Blatt';
  expect(read(`<meta name="author" content="${name}">`, url).metadata.authors).toEqual([{ type, name }]);
});

it('reads Dublin Core', () => {
  const html = '<meta name="DC.publisher" content="Das Blatt"><meta name="DC.description" content="Ein Anriss"><meta name="DC.language" content="de"><meta name="DC.subject" content="Wetter; Regen">';
  expect(read(html)).toMatchObject({ language: 'de', metadata: { description: 'Ein Anriss', publisher: { type: 'organization', name: 'Das Blatt' }, keywords: ['Wetter', 'Regen'] } });
});

it.each<[string, boolean | undefined]>([
  [jsonLd({ headline: 'Titel', isAccessibleForFree: false }), false],
  [jsonLd({ headline: 'Titel', isAccessibleForFree: true }) + '<meta property="article:content_tier" content="locked">', true],
  ['<meta property="article:content_tier" content="metered">', false],
  ['<meta property="article:content_tier" content="Free">', true],
  ['<meta property="article:content_tier" content="gold">', undefined],
])('tells from %s whether it is free: %s', (html, isFree) => {
  expect(read(html).metadata.isAccessibleForFree).toBe(isFree);
});

it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd'])('takes no address %s', (address) => {
  const html = `<link rel="canonical" href="${address}"><meta property="og:image" content="${address}"><a rel="author" href="${address}">Eva Muster</a>`;
  const { metadata } = read(html);
  expect(JSON.stringify(metadata)).not.toContain(address.slice(0, 5));
});

it('gives sound metadata whatever the page says', () => {
  const value = fc.oneof(fc.string(), fc.constantFrom('2024-12-03T99:99Z', '31.02.2024', 'Von ', '\u0000\ud800', 'x'.repeat(5000)));
  const element = fc.oneof(
    fc.tuple(fc.constantFrom('author', 'date', 'og:title', 'article:published_time', 'keywords', 'og:locale'), value).map(([name, content]) => `<meta name="${name}" content="${content}">`),
    value.map((text) => `<h1>${text}</h1>`),
    value.map((text) => `<time datetime="${text}">${text}</time>`),
    value.map((text) => `<p class="author date">${text}</p>`),
    fc.jsonValue().map((json) => jsonLd({ author: json, datePublished: json, keywords: json, image: json })),
  );
  fc.assert(
    fc.property(fc.array(element, { maxLength: 8 }), (elements) => {
      const { metadata, language } = read(elements.join('\n'));
      expect(checkArticle({ ...assembleArticle({ language, metadata, blocks: [] }) })).toEqual([]);
    }),
  );
});

it.each([
  ['a heading of many parts', `<h1>${'<span class="kicker">ab</span><div>cd</div>'.repeat(100_000)}</h1>`],
  ['many author boxes in each other', '<div class="author"><b>Eva Muster</b>'.repeat(50_000)],
  ['many dates', '<p class="date">3.12.2024</p>'.repeat(100_000)],
  ['many class names', Array.from({ length: 50_000 }, (_, i) => `<p class="date${i} author${i}">3.12.2024</p>`).join('')],
])('reads %s', (_, html) => {
  // Quadratic time would outlast the test's time limit.
  expect(() => read(html)).not.toThrow();
});
