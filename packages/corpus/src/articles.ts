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
      keywords: fc.array(text, { maxLength: 3 }),
      image: urls(),
      ids: fc.constantFrom({}, { guid: 'tag:example.org,2024:1' }, { guid: '</script>' }),
    },
    { requiredKeys: [] },
  );
}
