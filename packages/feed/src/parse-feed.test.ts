import { isDepescheError } from '@depesche/article';
import { describe, expect, it } from 'vitest';
import type { Feed, FeedItem } from './feed.js';
import { parseFeed } from './parse-feed.js';

const namespaces =
  'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
  'xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:georss="http://www.georss.org/georss" ' +
  'xmlns:geo="http://www.w3.org/2003/01/geo/wgs84_pos#" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:gml="http://www.opengis.net/gml"';

const rss = (channel: string, attributes = ''): Feed => parseFeed(`<?xml version="1.0"?>\n<rss version="2.0" ${namespaces} ${attributes}><channel>${channel}</channel></rss>`);
const rssItem = (item: string, attributes = ''): FeedItem => rss(`<link>https://blatt.example/</link><item>${item}</item>`, attributes).items[0]!;
const atom = (feed: string, attributes = ''): Feed => parseFeed(`<feed xmlns="http://www.w3.org/2005/Atom" ${namespaces} ${attributes}>${feed}</feed>`);
const atomEntry = (entry: string, attributes = ''): FeedItem => atom(`<entry>${entry}</entry>`, attributes).items[0]!;

describe('a whole feed', () => {
  it('of RSS', () => {
    const feed = rss(`<title>Das Blatt</title><link>https://blatt.example/</link><description>Alles &amp; mehr</description><language>de-de</language>
      <copyright>© Das Blatt</copyright><managingEditor>post@blatt.example (Eva Muster)</managingEditor><pubDate>Tue, 03 Dec 2024 10:15:00 +0100</pubDate>
      <lastBuildDate>Tue, 03 Dec 2024 11:15:00 GMT</lastBuildDate><category domain="https://blatt.example/themen">Politik</category><generator>Satzmaschine 3</generator>
      <image><url>https://blatt.example/logo.png</url><title>Logo</title><link>https://blatt.example/</link><width>88</width></image>
      <atom:link rel="self" href="https://blatt.example/rss" type="application/rss+xml"/><atom:link rel="hub" href="https://hub.example/"/><atom:link rel="next" href="/rss?seite=2"/>`);
    expect(feed).toEqual({
      format: 'rss', version: '2.0', url: 'https://blatt.example/rss', homepage: 'https://blatt.example/', title: 'Das Blatt', description: 'Alles & mehr', language: 'de-de',
      rights: '© Das Blatt', authors: [{ name: 'Eva Muster', email: 'post@blatt.example' }], contributors: [], published: '2024-12-03T10:15:00+01:00', updated: '2024-12-03T11:15:00Z',
      categories: [{ name: 'Politik', scheme: 'https://blatt.example/themen' }], generator: 'Satzmaschine 3',
      images: [{ url: 'https://blatt.example/logo.png', title: 'Logo', width: 88 }], hubs: ['https://hub.example/'], next: 'https://blatt.example/rss?seite=2',
      links: [
        { url: 'https://blatt.example/rss', rel: 'self', type: 'application/rss+xml' },
        { url: 'https://hub.example/', rel: 'hub' },
        { url: 'https://blatt.example/rss?seite=2', rel: 'next' },
      ],
      items: [],
    });
  });

  it('of RSS 1.0, whose items stand beside the channel', () => {
    const feed = parseFeed(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="https://blatt.example/rdf"><title>Das Blatt</title><link>https://blatt.example/</link><image rdf:resource="https://blatt.example/logo.png"/>
      <items><rdf:Seq><rdf:li rdf:resource="https://blatt.example/1"/></rdf:Seq></items></channel>
      <image rdf:about="https://blatt.example/logo.png"><title>Logo</title><url>https://blatt.example/logo.png</url></image>
      <item rdf:about="https://blatt.example/1"><title>Regen</title><link>https://blatt.example/1</link><dc:creator>Eva Muster</dc:creator><dc:date>2024-12-03T10:15+01:00</dc:date></item></rdf:RDF>`);
    expect(feed).toMatchObject({ format: 'rss', version: '1.0', id: 'https://blatt.example/rdf', images: [{ url: 'https://blatt.example/logo.png', title: 'Logo' }] });
    expect(feed.items).toMatchObject([{ id: 'https://blatt.example/1', title: 'Regen', authors: [{ name: 'Eva Muster' }], published: '2024-12-03T10:15:00+01:00' }]);
  });

  it('of Atom', () => {
    const feed = atom(
      `<id>urn:blatt</id><title type="html">Das &lt;b&gt;Blatt&lt;/b&gt;</title><subtitle>Alles</subtitle><updated>2024-12-03T10:15:00Z</updated><rights>frei</rights>
      <link href="https://blatt.example/"/><link rel="self" href="https://blatt.example/atom"/><author><name>Eva Muster</name><uri>/eva</uri><email>e@blatt.example</email></author>
      <contributor><name>Jo</name></contributor><generator uri="https://satz.example" version="3">Satzmaschine</generator><icon>/icon.png</icon><logo>/logo.png</logo>
      <category term="pol" label="Politik" scheme="https://blatt.example/themen"/><entry><id>urn:1</id><title>Regen</title><link href="/1"/><updated>2024-12-03T10:15:00Z</updated>
      <summary>Kurz</summary><content type="html">&lt;p&gt;Lang&lt;/p&gt;</content><source><id>urn:andere</id><title>Andere</title></source></entry>`,
      'xml:lang="de" xml:base="https://blatt.example/"',
    );
    expect(feed).toMatchObject({
      format: 'atom', version: '1.0', id: 'urn:blatt', title: 'Das Blatt', description: 'Alles', language: 'de', rights: 'frei', url: 'https://blatt.example/atom', homepage: 'https://blatt.example/',
      authors: [{ name: 'Eva Muster', email: 'e@blatt.example', url: 'https://blatt.example/eva' }], contributors: [{ name: 'Jo' }], generator: 'Satzmaschine',
      images: [{ url: 'https://blatt.example/logo.png' }, { url: 'https://blatt.example/icon.png' }], categories: [{ name: 'Politik', term: 'pol', scheme: 'https://blatt.example/themen' }],
    });
    expect(feed.items).toEqual([
      {
        id: 'urn:1', url: 'https://blatt.example/1', title: 'Regen', updated: '2024-12-03T10:15:00Z', language: 'de', summary: { type: 'text', value: 'Kurz' }, content: { type: 'html', value: '<p>Lang</p>' },
        authors: [], contributors: [], categories: [], enclosures: [], images: [], links: [{ url: 'https://blatt.example/1', rel: 'alternate' }], source: { id: 'urn:andere', title: 'Andere' },
      },
    ]);
  });

  it('of JSON Feed', () => {
    const feed = parseFeed(JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1', title: 'Das Blatt', home_page_url: 'https://blatt.example/', feed_url: 'https://blatt.example/feed.json', language: 'de', next_url: '/feed.json?2',
      icon: '/icon.png', authors: [{ name: 'Eva Muster', url: '/eva' }], hubs: [{ type: 'WebSub', url: 'https://hub.example/' }],
      items: [
        { id: 7, url: '/1', external_url: 'https://anderswo.example/', title: 'Regen', content_html: '<p><a href="/2">Wind</a></p>', summary: 'Kurz', image: '/1.jpg', date_published: '2024-12-03T10:15:00+01:00',
          tags: ['Wetter', 'Wetter', 3], attachments: [{ url: '/1.mp3', mime_type: 'audio/mpeg', size_in_bytes: 9, duration_in_seconds: 60 }, 'x'] },
        'x',
        { content_text: 'Nur Text <3' },
      ],
    }));
    expect(feed).toMatchObject({ format: 'json-feed', version: '1.1', next: 'https://blatt.example/feed.json?2', authors: [{ name: 'Eva Muster', url: 'https://blatt.example/eva' }], hubs: ['https://hub.example/'] });
    expect(feed.items).toMatchObject([
      {
        id: '7', url: 'https://blatt.example/1', links: [{ url: 'https://anderswo.example/', rel: 'related' }], categories: [{ name: 'Wetter' }], language: 'de', images: [{ url: 'https://blatt.example/1.jpg' }],
        content: { type: 'html', value: '<p><a href="https://blatt.example/2">Wind</a></p>' }, enclosures: [{ url: 'https://blatt.example/1.mp3', type: 'audio/mpeg', length: 9, duration: 60 }],
      },
      { id: expect.stringMatching(/^urn:depesche:item:[\da-f]{16}$/) as string, content: { type: 'text', value: 'Nur Text <3' } },
    ]);
  });
});

it.each<[string, string, Partial<FeedItem>]>([
  ['escaped markup', '<title>A &lt;em&gt;B&lt;/em&gt; C</title>', { title: 'A B C' }],
  ['markup as it stands', '<title>A <em>B</em> &amp; C</title>', { title: 'A B & C' }],
  ['a section', '<title><![CDATA[A & <em>B</em>]]></title>', { title: 'A & B' }],
  ['text and sections', '<description>A &amp; <![CDATA[<b>B</b>]]> C</description>', { summary: { type: 'html', value: 'A & <b>B</b> C' } }],
  ['talk about markup', '<title>How to use &lt;b&gt; and &amp;lt;i&amp;gt;</title>', { title: 'How to use <b> and <i>' }],
  ['signs that are no markup', '<title>Fish & Chips &amp; 1 < 2 &lt;3</title>', { title: 'Fish & Chips & 1 < 2 <3' }],
  ['references escaped twice', '<title>AT&amp;amp;T &amp;#8211; x</title>', { title: 'AT&T – x' }],
  ['references nobody declared', '<title>K&ouml;ln&nbsp;&hellip; &unbekannt; ?a=1&copy=2</title>', { title: 'Köln … &unbekannt; ?a=1&copy=2' }],
  ['characters of windows-1252', '<title>&#147;A&#148; &#x80;</title>', { title: '“A” €' }],
  ['control characters', '<title>a\u0008b&#0;c&#x1e;d\u200be</title>', { title: 'ab\ufffdcde' }],
  ['white space', '<title>\n  a\n\tb \n</title>', { title: 'a b' }],
  ['a comment', '<title>a<!-- b -->c</title>', { title: 'ac' }],
  ['an instruction', '<title>a <?php echo 1 ?>b</title>', { title: 'a b' }],
  ['a language at its text', '<description xml:lang="fr">Pluie</description>', { language: 'fr' }],
  ['scripts in titles', '<title>a&lt;script&gt;alert(1)&lt;/script&gt;b</title>', { title: 'ab' }],
  ['elements in capitals', '<TITLE>a</TITLE><PubDate>2024-12-03</PubDate>', { title: 'a', published: '2024-12-03' }],
  ['an address in guid alone', '<guid>https://blatt.example/1</guid>', { id: 'https://blatt.example/1', url: 'https://blatt.example/1' }],
  ['a guid that is no address', '<guid isPermaLink="false">https://blatt.example/1</guid>', { id: 'https://blatt.example/1' }],
  ['an item without an id', '<link>/1?a=1&amp;b=2</link>', { id: 'https://blatt.example/1?a=1&b=2', url: 'https://blatt.example/1?a=1&b=2' }],
  ['a link in an attribute', '<link href="/1"/>', { url: 'https://blatt.example/1' }],
  ['a link without its end', '<link>https://blatt.example/1<title>a</title>', { url: 'https://blatt.example/1', title: 'a' }],
  ['the address before it was counted', '<link>https://zaehler.example/1</link><feedburner:origLink>https://blatt.example/1</feedburner:origLink>', { url: 'https://blatt.example/1' }],
  ['addresses that run', '<link>javascript:alert(1)</link><enclosure url="data:text/html,x"/><comments>vbscript:x</comments>', { enclosures: [] }],
  ['prefixes nobody declared', '<content2:x>y</content2:x><dc:creator>Eva</dc:creator>', { authors: [{ name: 'Eva' }] }],
  ['several authors', '<author>a@blatt.example (Eva)</author><dc:creator>Jo</dc:creator><dc:creator>Jo</dc:creator>', { authors: [{ name: 'Eva', email: 'a@blatt.example' }, { name: 'Jo' }] }],
  ['an address in angle brackets', '<author>Eva &lt;a@blatt.example&gt;</author>', { authors: [{ name: 'Eva', email: 'a@blatt.example' }] }],
  ['an address without a name', '<author>a@blatt.example</author>', { authors: [{ email: 'a@blatt.example' }] }],
  ["Atom's author", '<atom:author><atom:name>Eva</atom:name></atom:author>', { authors: [{ name: 'Eva' }] }],
  ['content and summary', '<description>Kurz</description><content:encoded><![CDATA[<p>Lang</p>]]></content:encoded>', { summary: { type: 'html', value: 'Kurz' }, content: { type: 'html', value: '<p>Lang</p>' } }],
  ['XHTML', '<body xmlns="http://www.w3.org/1999/xhtml"><p>Lang</p></body>', { content: { type: 'html', value: '<p>Lang</p>' } }],
  ['XHTML with a prefix', '<x:body xmlns:x="http://www.w3.org/1999/xhtml"><x:p>Lang</x:p></x:body>', { content: { type: 'html', value: '<p>Lang</p>' } }],
  ['categories of all kinds', '<category>a</category><dc:subject>b</dc:subject><itunes:category text="c"><itunes:category text="d"/></itunes:category><media:keywords>e, f</media:keywords>',
    { categories: [{ name: 'a' }, { name: 'b' }, { name: 'c', scheme: 'http://www.itunes.com/' }, { name: 'd', scheme: 'http://www.itunes.com/' }, { name: 'e' }, { name: 'f' }] }],
  ['an enclosure with what belongs to it', '<enclosure url="/1.mp3" length="1234" type="audio/mpeg"><x>y</x></enclosure><itunes:duration>1:02:03</itunes:duration>',
    { enclosures: [{ url: 'https://blatt.example/1.mp3', type: 'audio/mpeg', length: 1234, duration: 3723 }] }],
  ['media in a group', '<media:group><media:content url="/1.mp4" type="video/mp4" duration="7" fileSize="8"><media:title>Film</media:title></media:content><media:thumbnail url="/1.jpg" width="300" height="200"/></media:group>',
    { enclosures: [{ url: 'https://blatt.example/1.mp4', type: 'video/mp4', length: 8, title: 'Film', duration: 7 }], images: [{ url: 'https://blatt.example/1.jpg', width: 300, height: 200 }] }],
  ['a picture with its caption', '<media:content url="/1.jpg" medium="image"><media:description>Regen</media:description><media:credit>Eva</media:credit></media:content>', { enclosures: [], images: [{ url: 'https://blatt.example/1.jpg', caption: 'Regen', credit: 'Eva' }] }],
  ['the first picture of the text', '<description>&lt;img src="/pixel" width="1"&gt;&lt;img alt="a &gt; b" src="/1.jpg"&gt;</description>', { images: [{ url: 'https://blatt.example/1.jpg' }] }],
  ['a point', '<georss:point>50.94 6.96</georss:point>', { location: { latitude: 50.94, longitude: 6.96 } }],
  ['a point in GML', '<georss:where><gml:Point><gml:pos>50.94 6.96</gml:pos></gml:Point></georss:where>', { location: { latitude: 50.94, longitude: 6.96 } }],
  ['a point in two numbers', '<geo:lat>50.94</geo:lat><geo:long>6.96</geo:long>', { location: { latitude: 50.94, longitude: 6.96 } }],
  ['where it was taken over from', '<source url="https://andere.example/rss">Andere</source>', { source: { url: 'https://andere.example/rss', title: 'Andere' } }],
  ['dates of Dublin Core', '<dcterms:issued>2024-12-03</dcterms:issued><dcterms:modified>2024-12-04</dcterms:modified>', { published: '2024-12-03', updated: '2024-12-04' }],
  ['elements inside of elements nobody knows', '<x:y xmlns:x="urn:x"><title>falsch</title></x:y><title>richtig</title>', { title: 'richtig' }],
])('reads an item of RSS with %s', (_, item, expected) => {
  const found = rssItem(item);
  expect(found).toMatchObject(expected);
});

it.each<[string, string, Partial<FeedItem>]>([
  ['text', '<title type="text">a &lt;b&gt; c</title>', { title: 'a <b> c' }],
  ['HTML', '<title type="html">a &lt;b&gt;c&lt;/b&gt; &amp;amp; d</title>', { title: 'a c & d' }],
  ['XHTML', '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">a <b>c</b> &amp; d</div></title>', { title: 'a c & d' }],
  ['XHTML with a prefix', '<content type="xhtml"><x:div xmlns:x="http://www.w3.org/1999/xhtml">a <x:b>c</x:b></x:div></content>', { content: { type: 'html', value: 'a <b>c</b>' } }],
  ['XHTML in which markup is text', '<content type="xhtml"><div>&lt;b&gt;</div></content>', { content: { type: 'html', value: '&lt;b&gt;' } }],
  ['Base64', `<content type="application/octet-stream">${btoa('Grüße'.normalize('NFD').replace(/[^\x20-\x7e]/g, ''))}</content>`, { content: { type: 'text', value: 'Gruße'.replace('ß', '') } }],
  ['a picture in Base64', '<content type="image/png">iVBORw0KGgo=</content>', { }],
  ['content elsewhere', '<content src="/film.mp4" type="video/mp4"/>', { url: 'https://blatt.example/film.mp4' }],
  ['links of all kinds', '<link rel="enclosure" href="/1.mp3" type="audio/mpeg" length="9" title="Ton"/><link rel="alternate" type="application/json" href="/1.json"/><link rel="http://www.iana.org/assignments/relation/alternate" type="text/html" hreflang="de" href="/1"/>',
    { url: 'https://blatt.example/1', enclosures: [{ url: 'https://blatt.example/1.mp3', type: 'audio/mpeg', length: 9, title: 'Ton' }] }],
  ['a base of its own', '<link href="1" xml:base="b/"/><content type="html" xml:base="/c/">&lt;a href="2"&gt;x&lt;/a&gt;</content>', { url: 'https://blatt.example/b/1', content: { type: 'html', value: '<a href="https://blatt.example/c/2">x</a>' } }],
  ['a language of its own', '<content xml:lang="fr">Pluie</content>', { language: 'fr' }],
  ['a category without a label', '<category term="Politik"/>', { categories: [{ name: 'Politik' }] }],
  ['the author of the feed it comes from', '<source><author><name>Eva</name></author></source>', { authors: [{ name: 'Eva' }] }],
  ['the words of 0.3', '<issued>2024-12-03T10:15:00Z</issued><modified>2024-12-04T10:15:00Z</modified><author><name>Eva</name><url>/eva</url></author>',
    { published: '2024-12-03T10:15:00Z', updated: '2024-12-04T10:15:00Z', authors: [{ name: 'Eva', url: 'https://blatt.example/eva' }] }],
  ['the modes of 0.3', '<title mode="escaped" type="text/html">a &lt;b&gt;c&lt;/b&gt;</title><content mode="base64" type="text/html">PGI+YzwvYj4=</content>', { title: 'a c', content: { type: 'html', value: '<b>c</b>' } }],
  ['a relative id', '<id>a/1</id>', { id: 'https://blatt.example/a/1' }],
])('reads an entry of Atom with %s', (_, entry, expected) => {
  expect(atomEntry(entry, 'xml:base="https://blatt.example/"')).toMatchObject(expected);
});

it.each<[string, string | Uint8Array, string[]]>([
  ['warnings before it', 'Warning: <b>mysql</b> failed<br>\n<?xml version="1.0"?><rss><channel><item><title>a</title></item></channel></rss>', ['a']],
  ['items that do not end', '<rss><channel><item><title>a</title><item><title>b</title></channel></rss>', ['a', 'b']],
  ['titles that do not end', '<rss><channel><item><title>a<link>https://a.example/</link></item><item><title>b</item></channel></rss>', ['a', 'b']],
  ['end tags that are misspelt', '<rss><channel><item><title>a</titel><link>https://a.example/</link></item></channel></rss>', ['a']],
  ['sections that do not end', '<rss><channel><item><title>a</title><description><![CDATA[x</description></item><item><title>b</title><description><![CDATA[y]]></description></item></channel></rss>', ['a', 'b']],
  ['quotation marks that are missing', '<rss><channel><item><enclosure url="https://a.example/1><title>a</title></item><item><title>b</title></item></channel></rss>', ['a', 'b']],
  ['a tail that is missing', '<rss><channel><item><title>a</title></item><item><title>b</tit', ['a', 'b']],
  ['items in items, as RSS 1.1 has them', '<Channel xmlns="http://purl.org/net/rss1.1#"><title>Blatt</title><items><item><title>a</title></item></items></Channel>', ['a']],
  ['another behind it', '<rss><channel><item><title>a</title></item></channel></rss>\n<rss><channel><item><title>b</title></item></channel></rss>', ['a', 'b']],
  ['halves of characters as references', '<rss><channel><item><title>&#55357;&#56832; &#55357;</title></item></channel></rss>', ['😀 \ufffd']],
  ['no channel', '<rss><item><title>a</title></item></rss>', ['a']],
  ['no namespace', '<feed><entry><title>a</title></entry></feed>', ['a']],
  ['a namespace of its own', '<rss xmlns="urn:eigen"><channel><item><title>a</title></item></channel></rss>', ['a']],
  ['prefixes everywhere', '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>a</a:title></a:entry></a:feed>', ['a']],
  ['a single entry', '<entry xmlns="http://www.w3.org/2005/Atom"><title>a</title></entry>', ['a']],
  ['entities of its own', '<!DOCTYPE rss [<!ENTITY gruss "Guten Tag"><!ENTITY bombe "&gruss;&gruss;">]><rss><channel><item><title>&gruss;! &bombe;</title></item></channel></rss>', ['Guten Tag! &bombe;']],
  ['a byte order mark', '\ufeff<rss><channel><item><title>a</title></item></channel></rss>', ['a']],
  ['bytes in windows-1252', Uint8Array.from('<?xml version="1.0" encoding="windows-1252"?><rss><channel><item><title>Gr\xfc\xdfe</title></item></channel></rss>', (character) => character.charCodeAt(0)), ['Grüße']],
  ['bytes in UTF-16 without a mark', Uint8Array.from('<rss><channel><item><title>a</title></item></channel></rss>', (character) => character.charCodeAt(0)).reduce<Uint8Array>((all, byte, i) => { all[i * 2] = byte; return all; }, new Uint8Array(116)), ['a']],
])('reads a feed with %s', (_, input, titles) => {
  expect(parseFeed(input).items.map(({ title }) => title)).toEqual(titles);
});

it('an empty mark takes back the language of the feed', () => {
  expect(parseFeed('<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><entry><title xml:lang="">x</title></entry><entry><title>y</title></entry></feed>').items.map(({ language }) => language)).toEqual([undefined, 'de']);
});

it('takes the character set of the header', () => {
  const bytes = Uint8Array.from('<rss><channel><title>Gr\xfc\xdfe</title></channel></rss>', (character) => character.charCodeAt(0));
  expect(parseFeed(bytes, { contentType: 'text/xml; charset=iso-8859-1' }).title).toBe('Grüße');
});

it('resolves against the address it is given, the base of the feed, and only without both against the page of the feed', () => {
  const item = '<link>https://seite.example/</link><item><link>1</link></item>';
  expect(parseFeed(`<rss><channel>${item}</channel></rss>`, { url: 'https://blatt.example/a/rss' }).items[0]?.url).toBe('https://blatt.example/a/1');
  expect(parseFeed(`<rss xml:base="/b/"><channel>${item}</channel></rss>`, { url: 'https://blatt.example/a/rss' }).items[0]?.url).toBe('https://blatt.example/b/1');
  expect(parseFeed(`<rss><channel>${item}</channel></rss>`).items[0]?.url).toBe('https://seite.example/1');
});

it('gives ids that stay: the same for the same item, others for others, also when all items link to the page of the feed', () => {
  const ids = (titles: string[]): string[] => rss(`<link>https://blatt.example/</link>${titles.map((title) => `<item><title>${title}</title><link>https://blatt.example/</link></item>`).join('')}`).items.map(({ id }) => id);
  const [first, second] = ids(['a', 'b']);
  expect(ids(['neu', 'b', 'a'])).toEqual([expect.stringMatching(/^urn:depesche:item:/), second, first]);
  expect(first).toBe('urn:depesche:item:b7511cc7f3289a0f');
});

it.each<[string, string, RegExp]>([
  ['', ' \n', /is empty/],
  ['a web page with feeds', '<!DOCTYPE html><html><head><link rel="alternate" type="application/rss+xml" href="/rss"></head><body><p>x</p></body></html>', /web page.*https:\/\/blatt\.example\/rss/],
  ['a web page without', '<!DOCTYPE html><html><body><p>x</p></body></html>', /links to no feed/],
  ['other XML', '<note><to>Eva</to></note>', /no element rss/],
  ['other JSON', '{"a": 1}', /no list of items/],
  ['broken JSON', '{"items": [', /none/],
  ['text', 'Guten Tag', /no feed/],
])('says of %s that it is no feed', (_, input, message) => {
  try {
    parseFeed(input, { url: 'https://blatt.example/' });
    expect.unreachable();
  } catch (error) {
    expect(isDepescheError(error) && error.code).toBe('invalid-input');
    expect((error as Error).message).toMatch(message);
  }
});

it.each([7, null, undefined, new ArrayBuffer(8), [], new Date(0)])('takes no %o', (input) => {
  expect(() => parseFeed(input as unknown as string)).toThrow(TypeError);
});

it('takes only addresses as `url`', () => {
  expect(() => parseFeed('<rss/>', { url: 'blatt.example' })).toThrow(/absolute address/);
});

it('takes JSON with raw control characters', () => {
  expect(parseFeed('{"items": [{"id": "a", "title": "b\u0008c"}]}').items[0]?.title).toBe('bc');
});

it('takes JSON that was read already', () => {
  expect(parseFeed({ version: 'https://jsonfeed.org/version/1', items: [{ id: 'a' }] })).toMatchObject({ version: '1.0', items: [{ id: 'a' }] });
});
