/** An invented article with everything that formats of the press can carry. */
import { type Article, assembleArticle } from '@depesche/article';

const bare = assembleArticle({
  language: 'de-AT',
  metadata: {
    url: 'https://blatt.example/hafen',
    title: 'Hafen wird gebaut | Das Blatt',
    description: 'Worum es geht.',
    section: 'Wirtschaft',
    publisher: { type: 'organization', name: 'Das Blatt', url: 'https://blatt.example/' },
    authors: [{ type: 'person', name: 'Eva Muster' }, { type: 'organization', name: 'dpa' }],
    dateCreated: '2024-12-01',
    datePublished: '2024-12-03T10:15:00+01:00',
    dateModified: '2024-12-04T08:00:00Z',
    embargoedUntil: '2024-12-03T12:00:00+01:00',
    expires: '2025-12-03',
    version: '3',
    status: 'usable',
    urgency: 4,
    keywords: ['Hafen', 'Bau'],
    genres: [{ name: 'Bericht' }],
    subjects: [{ name: 'economy, business and finance', uri: 'http://cv.iptc.org/newscodes/mediatopic/04000000', code: 'medtop:04000000' }],
    located: { name: 'Linz', uri: 'http://www.wikidata.org/entity/Q41329' },
    rights: { holder: 'Das Blatt', notice: '© 2024 Das Blatt', usageTerms: 'Nur für Kunden' },
    image: 'https://blatt.example/hafen.jpg',
    images: [{ url: 'https://blatt.example/hafen.jpg', alt: 'Ein Kran', caption: 'Der Hafen am Abend', credit: 'Max Beispiel', width: 1200, height: 800 }, { url: 'https://blatt.example/karte.png' }],
    links: [{ uri: 'https://blatt.example/mehr', title: 'Mehr dazu', rel: 'related' }],
    ids: { agency: 'urn:x:1' },
  },
  blocks: [
    { type: 'text', role: 'kicker', text: 'Donau' },
    { type: 'text', role: 'headline', text: 'Linz & Wien bauen <einen> Hafen' },
    { type: 'text', role: 'standfirst', text: 'Am Dienstag fiel in Linz der Beschluss.' },
    { type: 'text', role: 'byline', text: 'Von Eva Muster, Linz' },
    { type: 'text', role: 'dateline', text: 'LINZ' },
    { type: 'text', role: 'paragraph', text: '„Wir bauen“, sagte Anna Berger, „zwei Tage lang.“\nSie blieb.', marks: [{ type: 'strong', start: 1, end: 10 }, { type: 'link', url: 'https://blatt.example/berger', start: 19, end: 30 }] },
    { type: 'text', role: 'heading', level: 3, text: 'Die Folgen' },
    { type: 'group', role: 'list', ordered: true, firstNumber: 4, children: [{ type: 'group', role: 'item', children: [{ type: 'text', role: 'paragraph', text: 'Mehr Verkehr' }] }] },
    { type: 'group', role: 'blockquote', children: [{ type: 'text', role: 'paragraph', text: 'So war es nie.' }] },
    { type: 'group', role: 'figure', children: [{ type: 'media', role: 'image', url: 'https://blatt.example/karte.png', alt: 'Karte' }, { type: 'text', role: 'caption', text: 'Die Karte' }] },
    { type: 'group', role: 'table', children: [{ type: 'group', role: 'row', children: [{ type: 'text', role: 'cell', header: true, text: 'Jahr' }, { type: 'text', role: 'cell', text: '2024' }] }] },
    { type: 'text', role: 'code', text: 'a  = 1;\n  b' },
  ],
});

function at(words: string): { readonly start: number; readonly end: number } {
  const start = bare.text.indexOf(words);
  return { start, end: start + words.length };
}

export const wireArticle: Article = {
  ...bare,
  annotations: {
    entities: [
      { id: 'e1', type: 'place', name: 'Linz', uri: 'http://www.wikidata.org/entity/Q41329', location: { latitude: 48.3, longitude: 14.29 } },
      { id: 'e2', type: 'person', name: 'Anna Berger' },
      { id: 'e3', type: 'misc', name: 'Donau', uri: 'http://www.wikidata.org/entity/Q1653' },
    ],
    mentions: [
      { ...at('Donau'), type: 'misc', form: 'name', entity: 'e3' },
      { ...at('Linz &'), end: at('Linz &').start + 4, type: 'place', form: 'name', entity: 'e1', score: 0.98 },
      { ...at('Wien'), type: 'place', form: 'name' },
      { ...at('Linz der'), end: at('Linz der').start + 4, type: 'place', form: 'name', entity: 'e1' },
      { ...at('Anna Berger'), type: 'person', form: 'name', entity: 'e2' },
    ],
    quotations: [{ start: at('Wir bauen').start, end: at('zwei Tage lang.').end, type: 'direct', content: [at('Wir bauen'), at('zwei Tage lang.')], speaker: at('Anna Berger'), entity: 'e2', score: 0.9 }],
    timexes: [
      { ...at('Dienstag'), type: 'DATE', value: '2024-12-03' },
      { ...at('zwei Tage'), type: 'DURATION', value: 'P2D' },
      { ...at('nie'), type: 'DATE', value: 'FUTURE_REF', mod: 'APPROX' },
    ],
  },
};
