/** Mentions that can become links, because no link of the article itself touches them. */
import { type Article, type Entity, type LinkMark, type Mention, textBlocks } from '@depesche/article';
import { safeUrl } from './safe-url.js';

/** The article's links with an address that may be linked, in text order. */
function editorialLinks(article: Article): LinkMark[] {
  return textBlocks(article)
    .flatMap((block) => block.marks ?? [])
    .filter((mark): mark is LinkMark => mark.type === 'link' && safeUrl(mark.url) !== undefined);
}

/** Whether each mention, by index, is free of the article's own links. */
export function unlinkedMentions(article: Article): boolean[] {
  const links = editorialLinks(article);
  let next = 0; // the first link that does not end before the current mention
  return (article.annotations.mentions ?? []).map((mention: Mention) => {
    while (next < links.length && links[next]!.end <= mention.start) next++;
    return next === links.length || links[next]!.start >= mention.end;
  });
}

/** The addresses of the entities that have one which may be linked, by entity id. */
export function entityUris(entities: readonly Entity[] | undefined): Map<string, string> {
  const uris = new Map<string, string>();
  for (const { id, uri } of entities ?? []) {
    const safe = safeUrl(uri);
    if (safe !== undefined) uris.set(id, safe);
  }
  return uris;
}
