import { type Article, textBlocks } from '@depesche/article';
import { describe, expect, it } from 'vitest';
import { parseNewsMl, parseNitf } from './index.js';

const roles = ({ text, blocks }: Article): string[] => textBlocks({ blocks }).map(({ role, start, end }) => `${role}: ${text.slice(start, end)}`);
const only = (xml: string): Article => parseNewsMl(xml)[0]!;
const nitf = (content: string, head = ''): Article => parseNitf(`<nitf><head>${head}</head><body>${content}</body></nitf>`);
const item = (inner: string, attributes = 'guid="urn:x:1"'): string => `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" ${attributes}>${inner}</newsItem>`;
const content = '<contentSet><inlineXML><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body><body.content><p>Eins.</p></body.content></body></nitf></inlineXML></contentSet>';

describe('NITF', () => {
  it.each<[string, string, string[]]>([
    ['the head in the order it is printed', '<body.head><hedline><hl1>Titel</hl1><hl2 class="kicker">Wetter</hl2></hedline><byline>Von <person>Eva</person></byline><dateline><location>Linz</location></dateline><abstract><p>Vorspann</p></abstract></body.head>', ['kicker: Wetter', 'headline: Titel', 'standfirst: Vorspann', 'byline: Von Eva', 'dateline: Linz']],
    ['blocks with what stands around them', '<body.content><block><p>Eins</p><hl2>Zwei</hl2></block><p>Drei<br/>vier</p></body.content>', ['paragraph: Eins', 'heading: Zwei', 'paragraph: Drei\nvier']],
    ['lists, tables and media', '<body.content><ul><li>a</li><li><p>b</p></li></ul><table><tr><th>c</th><td/></tr></table><media media-type="image"><media-reference source="https://a.example/b.jpg"/><media-caption>d</media-caption></media></body.content>', ['paragraph: a', 'paragraph: b', 'cell: c', 'cell: ', 'caption: d']],
    ['quotations with their source', '<body.content><bq><block><p>Eins</p></block><credit>Eva</credit></bq></body.content>', ['paragraph: Eins', 'paragraph: Eva']],
    ['HTML that stands in its place', '<body.content><div><h3>Eins</h3><p>Zwei <strong>drei</strong></p></div></body.content>', ['heading: Eins', 'paragraph: Zwei drei']],
    ['parts that stand apart without a blank', '<body.head><byline>Von Eva<byttl>Korrespondentin</byttl></byline></body.head><body.content><p>In <location><city>Linz</city><country>Österreich</country></location>.</p></body.content>', ['byline: Von Eva Korrespondentin', 'paragraph: In Linz Österreich.']],
    ['the end', '<body.content><p>Eins</p></body.content><body.end><tagline>dpa ab cd</tagline></body.end>', ['paragraph: Eins', 'paragraph: dpa ab cd']],
  ])('reads %s', (_, xml, expected) => {
    expect(roles(nitf(xml))).toEqual(expected);
  });

  it('reads what agencies mark in the text', () => {
    const article = nitf('<body.content><p>„<q quote-source="p1">Ja</q>“, sagte <person id="p1" idsrc="wikidata.org" value="Q1">Eva</person> am <chron norm="20241203">Dienstag</chron> in <location><city>Linz</city></location>.</p></body.content>');
    const { mentions, quotations, timexes, entities } = article.annotations;
    expect(mentions?.map(({ type, entity }) => [type, entity])).toEqual([['person', 'e1'], ['place', undefined]]);
    expect(entities).toEqual([{ id: 'e1', type: 'person', name: 'Eva', uri: 'http://www.wikidata.org/entity/Q1' }]);
    expect(quotations).toEqual([{ start: 1, end: 3, type: 'direct', content: [{ start: 1, end: 3 }], speaker: { start: 12, end: 15 }, entity: 'e1' }]);
    expect(timexes?.map(({ type, value }) => [type, value])).toEqual([['DATE', '2024-12-03']]);
  });

  it('takes no name of every object for a status', () => {
    expect(nitf('', '<docdata management-status="constructor"/>').metadata).toEqual({});
  });

  it('reads the head', () => {
    const head =
      '<title>Titel | Blatt</title><tobject><tobject.subject tobject.subject.refnum="11000000" tobject.subject.type="Politik"/></tobject><docdata management-status="canceled"><doc-id id-string="urn:x:7"/><urgency ed-urg="4"/>' +
      '<date.issue norm="20241203T101500+0100"/><date.expire norm="20251203"/><doc.copyright holder="dpa" year="2024"/><key-list><keyword key="Hafen"/></key-list></docdata><pubdata name="Das Blatt" position.section="Politik"/>';
    expect(nitf('<body.head><byline><person>Eva Muster</person></byline></body.head>', head).metadata).toEqual({
      title: 'Titel | Blatt', section: 'Politik', publisher: { type: 'organization', name: 'Das Blatt' }, authors: [{ type: 'person', name: 'Eva Muster' }], datePublished: '2024-12-03T10:15:00+01:00', expires: '2025-12-03',
      status: 'canceled', urgency: 4, keywords: ['Hafen'], subjects: [{ name: 'Politik', code: '11000000' }], rights: { holder: 'dpa', notice: '© 2024 dpa' }, ids: { uri: 'urn:x:7' },
    });
  });
});

describe('NewsML-G2', () => {
  it('reads what stands around the text', () => {
    const article = only(
      item(
        `<catalog><scheme alias="own" uri="https://a.example/codes/"/></catalog><itemMeta><provider><name>Agentur</name></provider><versionCreated>2024-12-03T10:15:00+01:00</versionCreated><embargoed>2024-12-04T00:00:00Z</embargoed><pubStatus qcode="stat:withheld"/><link rel="irel:seeAlso" residref="urn:x:2"><title>Mehr</title></link></itemMeta>
        <contentMeta><urgency>3</urgency><located qcode="own:linz"><name>Linz</name></located><creator><name>Eva Muster</name></creator><language tag="de"/><genre qcode="genre:Feature"/><keyword>Hafen</keyword><subject qcode="medtop:20000065"><name>Kultur</name></subject>
        <subject type="cpnat:person" literal="ab" confidence="80"><name>Anna Berger</name></subject><headline>Titel</headline><by>Von Eva</by><description role="drol:summary">Vorspann</description></contentMeta>${content}`,
        'guid="https://a.example/7" version="2"',
      ),
    );
    expect(roles(article)).toEqual(['headline: Titel', 'standfirst: Vorspann', 'byline: Von Eva', 'paragraph: Eins.']);
    expect(article.language).toBe('de');
    expect(article.annotations).toEqual({ entities: [{ id: 'e1', type: 'person', name: 'Anna Berger', score: 0.8 }] });
    expect(article.metadata).toEqual({
      url: 'https://a.example/7', publisher: { type: 'organization', name: 'Agentur' }, authors: [{ type: 'person', name: 'Eva Muster' }], datePublished: '2024-12-03T10:15:00+01:00', embargoedUntil: '2024-12-04', version: '2', status: 'withheld',
      urgency: 3, keywords: ['Hafen'], genres: [{ uri: 'http://cv.iptc.org/newscodes/genre/Feature', code: 'genre:Feature' }], subjects: [{ name: 'Kultur', uri: 'http://cv.iptc.org/newscodes/mediatopic/20000065', code: 'medtop:20000065' }],
      located: { name: 'Linz', uri: 'https://a.example/codes/linz', code: 'own:linz' }, links: [{ uri: 'urn:x:2', title: 'Mehr', rel: 'irel:seeAlso' }],
    });
  });

  it('gives an article for each item of a message', () => {
    const message = `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>${item(content)}<packageItem guid="urn:x:3"><contentMeta><headline>Paket</headline></contentMeta><groupSet><group><itemRef residref="urn:x:1"/></group></groupSet></packageItem></itemSet></newsMessage>`;
    const articles = parseNewsMl(message);
    expect(articles.map(({ text }) => text)).toEqual(['Eins.', 'Paket']);
    expect(articles[1]!.metadata.links).toEqual([{ uri: 'urn:x:1' }]);
  });

  it.each<[string, string, string[]]>([
    ['HTML inside', '<contentSet><inlineXML contenttype="application/xhtml+xml"><h:html xmlns:h="http://www.w3.org/1999/xhtml"><h:head><h:title>x</h:title></h:head><h:body><h:p>Eins <h:b>zwei</h:b></h:p></h:body></h:html></inlineXML></contentSet>', ['paragraph: Eins zwei']],
    ['the headline once', '<contentMeta><headline>Titel</headline></contentMeta><contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body><h1>Titel</h1><p>Eins.</p></body></html></inlineXML></contentSet>', ['headline: Titel', 'paragraph: Eins.']],
    ['text inside', '<contentSet><inlineData>Eins.\n\nZwei.</inlineData></contentSet>', ['paragraph: Eins.', 'paragraph: Zwei.']],
    ['a picture elsewhere', '<contentMeta><description>Ein Kran</description></contentMeta><contentSet><remoteContent href="https://a.example/b.jpg" contenttype="image/jpeg"/></contentSet>', ['caption: Ein Kran']],
  ])('reads %s', (_, inner, expected) => {
    expect(roles(only(item(inner)))).toEqual(expected);
  });
});

it('reads NewsML 1.2', () => {
  const article = only(
    '<NewsML Version="1.2"><NewsEnvelope><SentFrom><Party FormalName="Agentur"/></SentFrom></NewsEnvelope><NewsItem><Identification><NewsIdentifier><RevisionId>1</RevisionId><PublicIdentifier>urn:x:7</PublicIdentifier></NewsIdentifier></Identification>' +
      '<NewsManagement><FirstCreated>20241203T101500+0100</FirstCreated><Status FormalName="Usable"/></NewsManagement><NewsComponent><NewsLines><HeadLine>Titel</HeadLine><ByLine>Von Eva</ByLine></NewsLines><DescriptiveMetadata><Language FormalName="de"/></DescriptiveMetadata>' +
      '<ContentItem><Format FormalName="CSS"/><DataContent>p {}</DataContent></ContentItem><ContentItem><DataContent><html><body><p>Eins.</p></body></html></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>',
  );
  expect(roles(article)).toEqual(['headline: Titel', 'byline: Von Eva', 'paragraph: Eins.']);
  expect(article.language).toBe('de');
  expect(article.metadata).toEqual({ publisher: { type: 'organization', name: 'Agentur' }, datePublished: '2024-12-03T10:15:00+01:00', version: '1', status: 'usable', ids: { uri: 'urn:x:7' } });
});

it.each<[string, string, string]>([
  ['what has no place', item(`${content}<hopHistory/>`), 'left-out'],
  ['metadata that have no place', item(`<contentMeta><slugline>hafen</slugline></contentMeta>${content}`), 'left-out'],
  ['content in another format', item('<contentMeta><headline>T</headline></contentMeta><contentSet><inlineXML><sports-content xmlns=""/></inlineXML></contentSet>'), 'unread-content'],
  ['an empty item', item(''), 'no-content'],
  ['a canceled item', item(`<itemMeta><pubStatus qcode="stat:canceled"/></itemMeta>${content}`), 'not-usable'],
  ['a date that is none', item(`<itemMeta><versionCreated>gestern</versionCreated></itemMeta>${content}`), 'bad-value'],
])('says by an issue: %s', (_, xml, code) => {
  const codes: string[] = [];
  parseNewsMl(xml, { onIssue: (issue) => codes.push(issue.code) });
  expect(codes).toEqual([code]);
});

it('reads bytes in the encoding they declare', () => {
  const xml = '<?xml version="1.0" encoding="ISO-8859-1"?><nitf><body><body.content><p>M\xfcller \x84sagte\x93</p></body.content></body></nitf>';
  expect(parseNewsMl(Uint8Array.from(xml, (character) => character.charCodeAt(0)))[0]!.text).toBe('Müller „sagte“');
});

it.each<[string, () => unknown, RegExp]>([
  ['another XML', () => parseNewsMl('<rss><channel/></rss>'), /<rss> is no item of NewsML-G2, NewsML 1\.2 or NITF/],
  ['a message as NITF', () => parseNitf(item(content)), /read it with parseNewsMl/],
])('refuses %s', (_, read, message) => {
  expect(read).toThrow(expect.objectContaining({ code: 'invalid-input', message: expect.stringMatching(message) as string }));
});
