import { type Article, textBlocks } from '@depesche/article';
import { describe, expect, it } from 'vitest';
import { parseNinjs, parseNinjsItems } from './index.js';

const roles = ({ text, blocks }: Article): string[] => textBlocks({ blocks }).map(({ role, start, end }) => `${role}: ${text.slice(start, end)}`);
const issues = (item: unknown): string[] => {
  const codes: string[] = [];
  parseNinjs(item, { onIssue: ({ code }) => codes.push(code) });
  return codes;
};
const body = { contentType: 'text/html', value: '<p>Eins.</p>' };

describe('texts', () => {
  it.each<[string, object, string[]]>([
    ['3.x', { uri: 'urn:x:1', headlines: [{ role: 'main', value: 'Titel' }], descriptions: [{ role: 'lead', value: 'Vorspann' }], by: 'Von Eva', bodies: [body] }, ['headline: Titel', 'standfirst: Vorspann', 'byline: Von Eva', 'paragraph: Eins.']],
    ['2.x', { uri: 'urn:x:1', headlines: [{ value: 'Titel' }], bodies: [{ contenttype: 'text/plain', value: 'Eins.\n\nZwei.' }] }, ['headline: Titel', 'paragraph: Eins.', 'paragraph: Zwei.']],
    ['1.x', { uri: 'urn:x:1', headline: 'Titel', byline: 'Eva', body_text: 'Eins.', body_xhtml: '<p>Eins <b>!</b></p>' }, ['headline: Titel', 'byline: Eva', 'paragraph: Eins !']],
    ['a kicker', { uri: 'urn:x:1', headlines: [{ role: 'main', value: 'Titel' }, { role: 'kicker', value: 'Wetter' }] }, ['kicker: Wetter', 'headline: Titel']],
    ['lines where there are no blank ones', { uri: 'urn:x:1', bodies: [{ value: 'Eins.\r\nZwei.' }] }, ['paragraph: Eins.', 'paragraph: Zwei.']],
    ['the headline once', { uri: 'urn:x:1', headlines: [{ value: 'Titel' }], bodies: [{ contentType: 'text/html', value: '<h1>Titel</h1><p>Eins.</p>' }] }, ['headline: Titel', 'paragraph: Eins.']],
    ['no by-line that only names the authors', { uri: 'urn:x:1', by: 'Eva', people: [{ name: 'Eva', rel: 'author' }], bodies: [body] }, ['paragraph: Eins.']],
    ['a picture with its caption', { uri: 'urn:x:1', type: 'picture', headlines: [{ value: 'Titel' }], descriptions: [{ role: 'caption', value: 'Ein Kran' }], renditions: [{ name: 'a', href: 'https://blatt.example/a.jpg' }] }, ['headline: Titel', 'caption: Ein Kran']],
    ['an event', { uri: 'urn:x:1', title: 'Kongress', descriptions: [{ value: 'In Linz.' }], eventDetails: {} }, ['headline: Kongress', 'paragraph: In Linz.']],
  ])('reads %s', (_, item, expected) => {
    expect(roles(parseNinjs(item))).toEqual(expected);
  });
});

it('reads metadata of 1.x and entities with scheme and code', () => {
  const { metadata, annotations } = parseNinjs({
    uri: 'https://agentur.example/7', version: '2', versioncreated: '2024-12-03T10:15:00Z', embargoed: '2024-12-04T00:00:00Z', urgency: 3, pubstatus: 'withheld', located: 'Linz',
    subject: [{ name: 'Wahlen', scheme: 'http://cv.iptc.org/newscodes/mediatopic/', code: '20000574' }], person: [{ name: 'Anna Berger', code: 'ab' }],
    copyrightholder: 'Agentur', altids: { slug: 'hafen' }, associations: { foto: { type: 'picture', uri: 'https://agentur.example/8', byline: 'Max', renditions: { klein: { href: 'https://agentur.example/k.jpg', width: 10, height: 10 }, gross: { href: 'https://agentur.example/g.jpg', width: 100, height: 100 } } } },
  });
  expect(metadata).toEqual({
    url: 'https://agentur.example/7', datePublished: '2024-12-03T10:15:00Z', embargoedUntil: '2024-12-04', version: '2', status: 'withheld', urgency: 3, located: { name: 'Linz' },
    subjects: [{ name: 'Wahlen', uri: 'http://cv.iptc.org/newscodes/mediatopic/20000574', scheme: 'http://cv.iptc.org/newscodes/mediatopic/' }],
    rights: { holder: 'Agentur' }, ids: { slug: 'hafen' }, image: 'https://agentur.example/g.jpg', images: [{ url: 'https://agentur.example/g.jpg', credit: 'Max', width: 100, height: 100 }],
  });
  expect(annotations).toEqual({ entities: [{ id: 'e1', type: 'person', name: 'Anna Berger' }] });
});

it.each<[string, object, string]>([
  ['a property without a place', { uri: 'urn:x:1', bodies: [body], edNote: 'Achtung' }, 'left-out'],
  ['a body in NITF alone', { uri: 'urn:x:1', headlines: [{ value: 'T' }], bodies: [{ contentType: 'text/vnd.IPTC.NITF', value: '<nitf/>' }] }, 'unread-body'],
  ['an empty item', { uri: 'urn:x:1' }, 'no-content'],
  ['a withheld item', { uri: 'urn:x:1', bodies: [body], pubStatus: 'withheld' }, 'not-usable'],
  ['an embargo', { uri: 'urn:x:1', bodies: [body], embargoedUntil: '2030-01-01T00:00:00Z' }, 'not-usable'],
  ['a date that is none', { uri: 'urn:x:1', bodies: [body], versionCreated: 'gestern' }, 'bad-value'],
])('says by an issue: %s', (_, item, code) => {
  expect(issues(item)).toEqual([code]);
});

it('takes no name of every object for a property', () => {
  const article = parseNinjs(JSON.parse('{"uri":"urn:x:1","headline":"T","constructor":"x","__proto__":{"title":"y"},"type":"constructor","pubstatus":"constructor","person":[{"name":"A","__proto__":{"rel":"author"}}]}'));
  expect(article.metadata).toEqual({ ids: { uri: 'urn:x:1' } });
  expect(article.annotations.entities).toEqual([{ id: 'e1', type: 'person', name: 'A' }]);
});

it('reads a list of items', () => {
  expect(parseNinjsItems([{ uri: 'urn:x:1', bodies: [body] }, { uri: 'urn:x:2', headline: 'Titel' }]).map(({ text }) => text)).toEqual(['Eins.', 'Titel']);
});

it.each<[string, unknown, RegExp]>([
  ['no JSON', '{"uri": "urn:x:1",\n  nope', /line 2, column 3/],
  ['50 MB', `{"uri":"${'x'.repeat(50_000_000)}"}`, /more than the 33554432 that are read/],
  ['nothing', '', /no JSON but empty/],
  ['bytes that are no UTF-8', Uint8Array.of(0x7b, 0xff), /UTF-8/],
  ['another format', { version: 'https://jsonfeed.org/version/1.1', items: [] }, /none of the properties of ninjs/],
  ['a list of numbers', [{ uri: 'urn:x:1' }, 7], /Item 2 of 2/],
  ['several items', [{ uri: 'urn:x:1' }, { uri: 'urn:x:2' }], /list of 2 items; read it with parseNinjsItems/],
  ['a bottomless item', JSON.parse('{"uri":"urn:x:1","a":'.repeat(50) + '1' + '}'.repeat(50)), /deeper than 40/],
])('refuses %s with what, where and what to do', (_, input, message) => {
  expect(() => parseNinjs(input)).toThrow(expect.objectContaining({ name: 'DepescheError', code: 'invalid-input', message: expect.stringMatching(message) as string }));
});
