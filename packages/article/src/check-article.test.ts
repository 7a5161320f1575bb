import { expect, it } from 'vitest';
import type { Article } from './article.js';
import { assembleArticle, type BlockDraft } from './assemble-article.js';
import { type GroupBlock, MAX_BLOCK_DEPTH } from './block.js';
import { checkArticle } from './check-article.js';
import { type ArticleIssueCode, issueCodes } from './issues.js';
import type { Metadata, PublicationStatus, Urgency } from './metadata.js';

const paragraph = (text: string): BlockDraft => ({ type: 'text', role: 'paragraph', text });
const sound = assembleArticle({
  language: 'de-AT',
  blocks: [{ type: 'text', role: 'headline', text: 'Rutte 😀 spricht' }, paragraph('Ein Satz.'), { type: 'group', role: 'list', children: [paragraph('eins')] }],
});
const [headline, body, list] = sound.blocks as [Article['blocks'][number], Article['blocks'][number], GroupBlock];

const annotated = (annotations: Article['annotations']): Article => ({ ...sound, annotations });
const withText = (text: string): Article => ({ ...sound, text, blocks: [{ type: 'text', role: 'paragraph', start: 0, end: text.length }] });
const mention = (start: number, end: number): { start: number; end: number; type: 'person'; form: 'name' } => ({ start, end, type: 'person', form: 'name' });
const nested = (depth: number): BlockDraft => (depth === 0 ? paragraph('x') : { type: 'group', role: 'blockquote', children: [nested(depth - 1)] });

const fullMetadata: Metadata = {
  dateCreated: '2024-12-01',
  embargoedUntil: '2024-12-03T10:15:00+01:00',
  expires: '2025-12-03',
  version: '3',
  status: 'withheld',
  urgency: 4,
  genres: [{ name: 'Kommentar' }],
  subjects: [{ code: 'medtop:20000065', scheme: 'http://cv.iptc.org/newscodes/mediatopic/' }],
  located: { name: 'Wien', uri: 'http://www.wikidata.org/entity/Q1741' },
  rights: { holder: 'Das Blatt', notice: '© 2024 Das Blatt', usageTerms: 'Nur für Kunden' },
  isAccessibleForFree: false,
  images: [{ url: 'https://blatt.example/a.jpg', caption: 'Am Abend', credit: 'Eva Muster', width: 640, height: 480 }],
  links: [{ uri: 'urn:newsml:blatt.example:1', rel: 'related', title: 'Mehr dazu' }],
};
const badMetadata: readonly Metadata[] = [
  { urgency: 9 as Urgency },
  { urgency: 1.5 as Urgency },
  { status: 'cancelled' as PublicationStatus },
  { subjects: [{ scheme: 'medtop' }] },
  { genres: [{ name: '' }] },
  { located: {} },
  { images: [{ url: '' }] },
  { images: [{ url: 'https://blatt.example/a.jpg', width: 0 }] },
  { links: [{ uri: '', title: 'Mehr dazu' }] },
];

/** For each rule, articles that break it and (except where rules overlap) no other. */
const broken: Record<ArticleIssueCode, readonly Article[]> = {
  'not-json': [
    { ...sound, metadata: { title: undefined as unknown as string } },
    { ...sound, metadata: { ids: new Map() as unknown as Record<string, string> } },
  ],
  'bad-language': [{ ...sound, language: '' }, { ...sound, language: 'german language' }, annotated({ quotations: [{ start: 0, end: 5, type: 'direct', content: [{ start: 0, end: 5 }], language: 'Welsh?' }] })],
  'bad-date': [
    ...['gestern', '2024-12-03T10:15', '2024-13-03', '2024-02-30'].map((datePublished) => ({ ...sound, metadata: { datePublished } })),
    ...(['dateCreated', 'dateModified', 'embargoedUntil', 'expires'] as const).map((field) => ({ ...sound, metadata: { [field]: '3.12.2024' } })),
  ],
  'text-mismatch': [{ ...sound, text: `${sound.text}.` }],
  'bad-range': [annotated({ mentions: [mention(0, 999)] }), annotated({ mentions: [mention(3, 3)] }), annotated({ mentions: [mention(0.5, 2)] })],
  'split-surrogate': [annotated({ mentions: [mention(0, 7)] })],
  'bad-white-space': [withText('zwei  Blanks'), withText(' vorn'), withText('Umbruch \nmit Blank')],
  'bad-character': [withText('a\u0000b'), withText('a\ud800'), withText('weich\u00adtrennen'), withText('a\u00a0b')],
  'empty-block': [{ ...sound, text: '', blocks: [{ type: 'text', role: 'paragraph', start: 0, end: 0 }] }],
  'bad-media': [{ ...sound, blocks: [{ type: 'media', role: 'image', url: 'a', start: 0, end: 3 }, ...sound.blocks.slice(1)] }],
  'bad-group': [{ ...sound, blocks: [headline, body, { ...list, end: list.end - 1 }] }, { ...sound, blocks: [body, headline, list] }],
  'too-deep': [assembleArticle({ blocks: [nested(MAX_BLOCK_DEPTH + 1)] })],
  'bad-mark': [{ ...sound, blocks: [{ ...headline, marks: [{ type: 'strong', start: 3, end: 20 }] } as Article['blocks'][number], body, list] }],
  'unsorted-layer': [annotated({ mentions: [mention(3, 5), mention(0, 5)] }), annotated({ mentions: [mention(0, 2), mention(0, 5)] })],
  'overlapping-layer': [
    annotated({ sentences: [{ start: 0, end: 5 }, { start: 3, end: 9 }] }),
    { ...sound, sourceMap: [[0, 0, 5], [3, 9, 2]] },
  ],
  'bad-value': [
    ...badMetadata.map((metadata) => ({ ...sound, metadata })),
    { ...sound, blocks: [{ ...headline, header: true } as Article['blocks'][number], body, list] },
    { ...sound, blocks: [headline, body, { ...list, firstNumber: 3 }] },
    { ...sound, blocks: [headline, body, { ...list, ordered: true, firstNumber: 0.5 }] },
    annotated({ mentions: [{ ...mention(0, 5), score: 2 }] }), annotated({ timexes: [{ start: 0, end: 5, type: 'DATE', value: '' }] }),
  ],
  'duplicate-entity': [annotated({ entities: [{ id: 'e1', type: 'person', name: 'A' }, { id: 'e1', type: 'place', name: 'B' }] })],
  'unknown-entity': [annotated({ mentions: [{ ...mention(0, 5), entity: 'e9' }], entities: [] })],
};

it('finds nothing wrong with a sound article', () => {
  expect(checkArticle(sound)).toEqual([]);
  expect(checkArticle(assembleArticle({ blocks: [] }))).toEqual([]);
  expect(checkArticle({ ...sound, metadata: fullMetadata })).toEqual([]);
  expect(checkArticle({ ...sound, blocks: [headline, body, { ...list, ordered: true, firstNumber: 0 }] })).toEqual([]);
  expect(checkArticle(assembleArticle({ blocks: [nested(MAX_BLOCK_DEPTH)] }))).toEqual([]);
  expect(checkArticle(annotated({ mentions: [mention(0, 8), mention(0, 5), mention(4, 9)], sentences: [], tokens: [] }))).toEqual([]);
});

it.each(Object.entries(broken).flatMap(([code, articles]) => articles.map((article, i) => [code, i, article] as const)))(
  'reports %s (%i)',
  (code, _, article) => {
    const issues = checkArticle(article);
    expect(issues.map((issue) => issue.code)).toContain(code);
    for (const { message } of issues) expect(message).not.toMatch(/undefined|\[object/);
  },
);

it('has a breaking example for every code, so that no rule goes untested', () => {
  expect(Object.keys(broken).sort()).toEqual(Object.keys(issueCodes).sort());
});

it.each([[[]], [[{ start: 2, end: 20 }]], [[{ start: 5, end: 6 }, { start: 3, end: 4 }]]])('refuses quotation content %j', (content) => {
  expect(checkArticle(annotated({ quotations: [{ start: 2, end: 8, type: 'direct', content }] }))).not.toEqual([]);
});
