import { describe, expect, it } from 'vitest';
import { findNewsArticle } from './news-article-data.js';

const script = (value: unknown): string => JSON.stringify(value);

describe('finds the article', () => {
  it.each([
    ['alone', { '@type': 'NewsArticle', headline: 'Der Titel' }],
    ['in a list', [{ '@type': 'WebSite', name: 'Blatt' }, { '@type': 'NewsArticle', headline: 'Der Titel' }]],
    ['in a graph', { '@graph': [{ '@type': 'BreadcrumbList' }, { '@type': ['Article', 'NewsArticle'], headline: 'Der Titel' }] }],
    ['as the main entity of a page', { '@type': 'WebPage', name: 'Seite', mainEntity: { '@type': 'https://schema.org/NewsArticle', headline: 'Der Titel' } }],
    ['before a list of teasers', [{ '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle', name: 'Anderes' }] }, { '@type': 'NewsArticle', headline: 'Der Titel', datePublished: '2024-12-03' }]],
    ['before fuller items of a list', [{ '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: { '@type': 'NewsArticle', headline: 'Anderes', datePublished: '2024-12-03', author: 'Eva' } }] }, { '@type': 'Article', headline: 'Der Titel' }]],
    ['in a list of several, by its address', { '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle', headline: 'Anderes' }, { '@type': 'NewsArticle', headline: 'Der Titel', url: 'https://blatt.example/x' }] }],
  ])('%s', (_, value) => {
    expect(findNewsArticle([script(value)], { url: 'https://blatt.example/x' })?.headline).toBe('Der Titel');
  });

  it('whose address is the page among several', () => {
    const articles = [1, 2, 3].map((n) => ({ '@type': 'NewsArticle', headline: `Titel ${n}`, url: `https://www.blatt.example/${n}` }));
    expect(findNewsArticle([script(articles)], { url: 'http://blatt.example/2?ref=start#top' })?.headline).toBe('Titel 2');
  });

  it.each([
    ['in a comment', '<!-- {"@type":"Article","headline":"Der Titel"} -->'],
    ['in CDATA', '//<![CDATA[\n{"@type":"Article","headline":"Der Titel"}\n//]]>'.replaceAll('//', '')],
    ['with a raw line break', '{"@type":"Article","headline":"Der\nTitel"}'],
    ['with a trailing comma', '{"@type":"Article","headline":"Der Titel",}'],
    ['with a semicolon', '{"@type":"Article","headline":"Der Titel"};'],
    ['escaped twice', '{"@type":"Article","headline":"Der&nbsp;Titel"}'],
  ])('written %s', (_, text) => {
    expect(findNewsArticle([text])?.headline).toBe('Der Titel');
  });

  it.each([['nothing', []], ['no JSON', ['{"@type":']], ['no article', [script({ '@type': 'Organization', name: 'Blatt' })]], ['null', ['null']],
    ['reviews of what is sold', [script({ '@type': 'Product', name: 'Lampe', review: [{ '@type': 'Review', author: 'Kundin', datePublished: '2024-12-03' }] })]],
    ['a list of others', [script({ '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle', headline: 'Anderes' }] })]],
  ])('not in %s', (_, scripts) => {
    expect(findNewsArticle(scripts)).toBeUndefined();
  });
});

it('reads metadata, with references resolved and addresses made absolute', () => {
  const graph = {
    '@graph': [
      { '@type': 'Person', '@id': '#eva', name: 'Eva Muster', url: '/autor/eva' },
      { '@type': 'NewsMediaOrganization', '@id': '#blatt', name: 'Das Blatt' },
      {
        '@type': 'NewsArticle',
        headline: 'Titel &amp; mehr',
        description: ' Ein  Anriss ',
        author: [{ '@id': '#eva' }, 'dpa', { '@type': 'Organization', name: 'Redaktion' }],
        publisher: { '@id': '#blatt' },
        datePublished: '2024-12-03T10:15:00+0100',
        dateModified: '2024-12-03 11:00',
        articleSection: ['Politik', 'Welt'],
        keywords: 'NATO, Ukraine,,NATO',
        image: { '@type': 'ImageObject', url: '/bild.jpg' },
        mainEntityOfPage: { '@type': 'WebPage', '@id': '/2024/artikel' },
        articleBody: ['Erster Absatz.', 'Zweiter.'],
        inLanguage: 'de_AT',
        isAccessibleForFree: 'False',
      },
    ],
  };
  expect(findNewsArticle([script(graph)], { url: 'https://blatt.example/x' })).toEqual({
    headline: 'Titel & mehr',
    articleBody: 'Erster Absatz.\n\nZweiter.',
    language: 'de-AT',
    metadata: {
      isAccessibleForFree: false,
      url: 'https://blatt.example/2024/artikel',
      title: 'Titel & mehr',
      description: 'Ein Anriss',
      section: 'Politik',
      publisher: { type: 'organization', name: 'Das Blatt' },
      authors: [
        { type: 'person', name: 'Eva Muster', url: 'https://blatt.example/autor/eva' },
        { type: 'person', name: 'dpa' },
        { type: 'organization', name: 'Redaktion' },
      ],
      datePublished: '2024-12-03T10:15:00+01:00',
      dateModified: '2024-12-03',
      keywords: ['NATO', 'Ukraine'],
      image: 'https://blatt.example/bild.jpg',
    },
  });
});

it.each([
  ['javascript:alert(1)', undefined],
  ['data:text/html,<script>', undefined],
  [' https://blatt.example/a b ', 'https://blatt.example/a%20b'],
  [{ '@id': 'java\nscript:alert(1)' }, undefined],
])('takes the address %j as %j', (url, expected) => {
  expect(findNewsArticle([script({ '@type': 'Article', headline: 'x', url, image: url, author: { name: 'x', url } })])?.metadata.url).toBe(expected);
});

it.each([
  ['a person that is an organization as well', { author: { '@type': ['Person', 'Organization'], name: 'Eva Muster' } }, [{ type: 'person', name: 'Eva Muster' }]],
  ['creators where there are no authors', { creator: ['Eva Muster'] }, [{ type: 'person', name: 'Eva Muster' }]],
  ['creators where they are the authors and more', { author: 'Eva Muster', creator: ['Eva Muster', 'Max Beispiel'] }, [{ type: 'person', name: 'Eva Muster' }, { type: 'person', name: 'Max Beispiel' }]],
  ['authors where creators are others', { author: 'Eva Muster', creator: ['A', 'B'] }, [{ type: 'person', name: 'Eva Muster' }]],
])('reads as authors %s', (_, fields, authors) => {
  expect(findNewsArticle([JSON.stringify({ '@type': 'NewsArticle', ...fields })])?.metadata.authors).toEqual(authors);
});

it('bounds what a hostile document costs', () => {
  const deep = `${'{"a":'.repeat(2000)}{"@type":"Article","headline":"tief"}${'}'.repeat(2000)}`;
  expect(findNewsArticle([deep])).toBeUndefined();
  const wide = script({ '@type': 'Article', headline: 'breit', author: Array.from({ length: 50_000 }, (_, i) => `A${i}`) });
  expect(findNewsArticle([wide])?.metadata.authors).toHaveLength(50);
  const loop = script([{ '@type': 'Person', '@id': '#a', name: 'A', knows: { '@id': '#a' } }, { '@type': 'Article', headline: 'Kreis', author: { '@id': '#a' } }]);
  expect(findNewsArticle([loop])?.metadata.authors).toEqual([{ type: 'person', name: 'A' }]);
});
