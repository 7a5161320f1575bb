/** Headlines, standfirst, by-line and body. */
import { type Article, BLOCK_SEPARATOR, coveredText, headBlocks, type TextBlock, textBlocks, type TextRole } from '@depesche/article';
import { type BodyOptions, bodyWriter } from '@depesche/render/body';
import type { Ninjs, NinjsText } from '../ninjs.js';
import { countWords } from './count-words.js';
import { namedAuthors } from './named-authors.js';

/** The order in which the head of an article is read back; blocks in another order stay in the body. */
const headOrder: readonly TextRole[] = ['kicker', 'headline', 'standfirst'];

/** The texts of an article: its head in fields of their own, all other blocks as HTML. */
export function texts(article: Article, options: BodyOptions): Pick<Ninjs, 'headlines' | 'descriptions' | 'bodies' | 'by'> {
  const head = headBlocks(article, headOrder);
  const writer = bodyWriter(article, options);
  // Each block is written once, in reading order, since annotations may go on from one to the next.
  const html = new Map(head.map((block) => [block.role, writer.inline(block)]));
  const body = writer.blocks(article.blocks.slice(head.length));
  const both = (role: TextRole, name: string): NinjsText[] => variants(article, head, { role, name, html: html.get(role) });
  const headlines = [...both('kicker', 'kicker'), ...both('headline', 'main')];
  const descriptions = [...both('standfirst', 'standfirst'), ...(article.metadata.description === undefined ? [] : [{ role: 'description', contentType: 'text/plain', value: article.metadata.description }])];
  const by = bylineOf(article);
  return {
    ...(by !== undefined && { by }),
    ...(headlines.length > 0 && { headlines }),
    ...(descriptions.length > 0 && { descriptions }),
    ...(body !== '' && { bodies: [{ role: 'main', contentType: 'text/html', ...counts(article, head), value: body }] }),
  };
}

/** Plain text for everyone, and HTML beside it where there is more to say than plain text can. */
function variants(article: Article, head: readonly TextBlock[], { role, name, html }: { readonly role: TextRole; readonly name: string; readonly html: string | undefined }): NinjsText[] {
  const block = head.find((candidate) => candidate.role === role);
  if (block === undefined || html === undefined) return [];
  const plain: NinjsText = { role: name, contentType: 'text/plain', value: coveredText(article, block) };
  return /[<&]/.test(html) ? [plain, { role: name, contentType: 'text/html', value: html }] : [plain];
}

/** The printed line, which stands in the body too; where there is none, the authors' names. */
function bylineOf(article: Article): string | undefined {
  const printed = article.blocks.find(({ role }) => role === 'byline');
  if (printed !== undefined) return coveredText(article, printed);
  const names = namedAuthors(article.metadata).map(({ name }) => name);
  return names.length === 0 ? undefined : names.join(', ');
}

/** Characters and words of the body, captions left out. */
function counts(article: Article, head: readonly TextBlock[]): Pick<NinjsText, 'charCount' | 'wordCount'> {
  let [charCount, wordCount] = [0, 0];
  for (const block of textBlocks(article)) {
    if (block.role === 'caption' || head.includes(block)) continue;
    charCount += block.end - block.start + (charCount === 0 ? 0 : BLOCK_SEPARATOR.length);
    wordCount += countWords(article.text, block);
  }
  return { charCount, wordCount };
}
