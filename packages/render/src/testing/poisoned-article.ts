/** An article with one string in each of its string fields, also in those whose type allows only a few. */
import { type Agent, type Annotations, type Article, assembleArticle, type BlockDraft, type Mark, normalizeText, type TextRole } from '@depesche/article';

const roles: readonly TextRole[] = ['kicker', 'headline', 'standfirst', 'byline', 'dateline', 'heading', 'paragraph', 'caption', 'cell', 'code'];

/** The string stands as it is wherever the model does not normalise; in the text it is normalised as parsers do. */
export function poisonedArticle(poison: string): Article {
  const article = assembleArticle({ language: poison, metadata: poisonedMetadata(poison), blocks: poisonedBlocks(poison) });
  return { ...article, annotations: poisonedLayers(article.text.length, poison) };
}

function poisonedMetadata(poison: string): Article['metadata'] {
  const agent: Agent = { type: poison as 'person', name: poison, url: poison };
  return {
    url: poison, title: poison, description: poison, section: poison, publisher: agent, authors: [agent, { ...agent, url: `https://example.org/${poison}` }],
    datePublished: poison, dateModified: `2024-12-03${poison}`, keywords: [poison], image: poison,
    dateCreated: poison, embargoedUntil: poison, expires: poison, version: poison, status: poison as 'usable', urgency: poison as never,
    genres: [{ name: poison, uri: poison, code: poison, scheme: poison }], subjects: [{ uri: poison }], located: { name: poison, uri: poison }, rights: { holder: poison, notice: poison, usageTerms: poison },
    isAccessibleForFree: poison as never, images: [{ url: poison, alt: poison, caption: poison, credit: poison, width: poison as never }], links: [{ uri: poison, rel: poison, title: poison }], ids: Object.fromEntries([[poison, poison]]),
  };
}

function poisonedBlocks(poison: string): BlockDraft[] {
  const text = normalizeText(poison, { keepLineBreaks: true }).text || 'x';
  const links = [poison, `https://example.org/${poison}`, `/${poison}`].map((url): Mark => ({ type: 'link', start: 0, end: text.length, url }));
  const odd = { type: poison as 'strong', start: 0, end: text.length } as Mark;
  const texts = roles.map((role): BlockDraft => ({ type: 'text', role, text }));
  const media = (['image', 'video', 'audio', 'embed'] as const).flatMap((role) =>
    [poison, `https://example.org/${poison}`].map((url): BlockDraft => ({ type: 'media', role, url, alt: poison })),
  );
  return [
    ...texts,
    ...[...links, odd].map((mark): BlockDraft => ({ type: 'text', role: 'paragraph', text, marks: [mark] })),
    { type: 'text', role: poison as 'paragraph', level: poison as unknown as 1, text },
    { type: 'text', role: 'cell', header: poison as never, text },
    { type: 'group', role: 'list', ordered: true, firstNumber: poison as never, children: texts },
    ...media,
    ...(['list', 'item', 'blockquote', 'figure', 'table', 'row', 'aside', poison as 'aside'] as const).map((role): BlockDraft => ({ type: 'group', role, children: [...texts, ...media] })),
  ];
}

function poisonedLayers(end: number, poison: string): Annotations {
  const third = Math.floor(end / 3);
  const spans = [{ start: 0, end: 1 }, { start: 0, end: third }, { start: Math.floor(third / 2), end }];
  const every = { type: poison, form: poison, entity: poison, value: poison, mod: poison, quant: poison, freq: poison } as never;
  return {
    entities: [poison, `https://example.org/${poison}`].map((uri, i) => ({ id: i === 0 ? poison : 'e1', type: poison as 'person', name: poison, uri, description: poison })),
    mentions: spans.map((span, i) => ({ ...span, ...(every as object), entity: i === 1 ? 'e1' : poison })) as never,
    quotations: spans.map((span) => ({ ...span, ...(every as object), content: [span], cue: span, speaker: span })) as never,
    timexes: spans.map((span) => ({ ...span, ...(every as object) })) as never,
    sentences: [],
    tokens: spans.slice(0, 1).map((span) => ({ ...span, type: poison as 'word' })),
  };
}
