/** Arbitrary valid articles for property tests. */
import { type Article, type ArticleDraft, assembleArticle, type BlockDraft, type Metadata } from '@depesche/article';
import fc from 'fast-check';
import { blockDrafts } from './block-drafts.js';
import { hostileMetadata, hostileTexts, hostileUrls } from './hostile-strings.js';
import { layerSeeds, layersOf } from './layer-seeds.js';

export interface ArticlesOptions {
  /** Whether the articles carry layers; default true. With false their `annotations` are `{}`. */
  readonly tagged?: boolean;
}

/**
 * Articles that `checkArticle` accepts, and no nicer than that: blocks of all roles, nested groups, marks, media, every layer
 * (some absent, some empty) with nested and crossing spans, astral characters, hostile strings in text, addresses and metadata.
 */
export function articles({ tagged = true }: ArticlesOptions = {}): fc.Arbitrary<Article> {
  return fc.tuple(drafts(), layerSeeds()).map(([draft, seeds]) => {
    const article = assembleArticle(draft);
    return tagged ? { ...article, annotations: layersOf(article, seeds) } : article;
  });
}

function drafts(): fc.Arbitrary<ArticleDraft> {
  return fc.record({
    language: fc.constantFrom('de', 'de-AT', 'en', 'und'),
    metadata: metadata(),
    blocks: blocks(),
  });
}

function blocks(): fc.Arbitrary<BlockDraft[]> {
  return fc.array(blockDrafts({ texts: [...hostileTexts], urls: urls() }), { maxLength: 6 });
}

function urls(): fc.Arbitrary<string> {
  return fc.oneof(fc.constantFrom('https://example.org/', 'https://example.org/a?b=c&d=%20#e', 'mailto:a@example.org'), fc.constantFrom(...hostileUrls), fc.webUrl());
}

function metadata(): fc.Arbitrary<Metadata> {
  const text = fc.oneof(fc.constantFrom('Außenminister in Kiew', 'Depesche', 'Mark Rutte'), fc.constantFrom(...hostileMetadata), fc.string());
  const date = fc.constantFrom('2024-12-03', '2024-12-03T10:15:00+01:00', '2024-02-29T23:59:59.999Z');
  const agent = fc.oneof(
    fc.record({ type: fc.constantFrom('person' as const, 'organization' as const), name: text }),
    fc.record({ type: fc.constantFrom('person' as const, 'organization' as const), name: text, url: urls() }),
  );
  const concept = fc.oneof(fc.record({ name: text.filter((name) => name !== '') }), fc.record({ code: fc.constant('medtop:20000065'), scheme: text }), fc.record({ uri: fc.webUrl(), name: text }));
  const picture = fc.record({ url: urls().filter((url) => url !== ''), alt: text, caption: text, credit: text, width: fc.constantFrom(1, 640) }, { requiredKeys: ['url'] });
  return fc.record(
    {
      url: urls(),
      title: text,
      description: text,
      section: text,
      publisher: agent,
      authors: fc.array(agent, { maxLength: 3 }),
      datePublished: date,
      dateModified: date,
      dateCreated: date,
      embargoedUntil: date,
      expires: date,
      version: text,
      status: fc.constantFrom('usable' as const, 'withheld' as const, 'canceled' as const),
      urgency: fc.constantFrom(1 as const, 5 as const, 8 as const),
      genres: fc.array(concept, { maxLength: 2 }),
      subjects: fc.array(concept, { maxLength: 2 }),
      located: concept,
      rights: fc.record({ holder: text, notice: text, usageTerms: text }, { requiredKeys: [] }),
      isAccessibleForFree: fc.boolean(),
      images: fc.array(picture, { maxLength: 2 }),
      links: fc.array(fc.record({ uri: fc.webUrl(), title: text, rel: text }, { requiredKeys: ['uri'] }), { maxLength: 2 }),
      keywords: fc.array(text, { maxLength: 3 }),
      image: urls(),
      ids: fc.constantFrom({}, { guid: 'tag:example.org,2024:1' }, { guid: '</script>' }),
    },
    { requiredKeys: [] },
  );
}
