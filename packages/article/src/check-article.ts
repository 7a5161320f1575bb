/** The rules of the document model, as a function over any article. */
import type { Article } from './article.js';
import { checkBlocks } from './check-blocks.js';
import { checkLayers } from './check-layers.js';
import { checkMetadata } from './check-metadata.js';
import type { Report } from './check-report.js';
import { findNonJson } from './find-non-json.js';
import type { Issue } from './issue.js';
import { BLOCK_SEPARATOR } from './assemble-article.js';
import { textBlocks } from './block.js';
import { isTextCodeUnit } from './normalize-text.js';

/** What breaks the rules of the document model; an empty list means the article is sound. Linear in its size. */
export function checkArticle(article: Article): Issue[] {
  const issues: Issue[] = [];
  const report: Report = (code, message, span) => {
    issues.push(span === undefined ? { code, message } : { code, message, span });
  };
  const nonJson = findNonJson(article);
  if (nonJson !== undefined) report('not-json', `article${nonJson} cannot be written as JSON; leave it out.`);
  checkMetadata(article, report);
  checkCharacters(article.text, report);
  checkBlocks(article, report);
  checkJoin(article, report);
  checkLayers(article, report);
  checkSourceMap(article, report);
  return issues;
}

function checkJoin(article: Article, report: Report): void {
  const joined = textBlocks(article)
    .map((block) => article.text.slice(block.start, block.end))
    .join(BLOCK_SEPARATOR);
  if (joined !== article.text) report('text-mismatch', 'article.text is not its text blocks joined by a blank line.');
}

/** One issue a run of bad characters, at the run. */
function checkCharacters(text: string, report: Report): void {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isTextCodeUnit(code) ? !isLoneSurrogate(text, i) : code === 0x20 || code === 0x0a) continue;
    report('bad-character', `U+${code.toString(16).toUpperCase().padStart(4, '0')} at ${i} may not stand in an article.`, {
      start: i,
      end: i + 1,
    });
    return;
  }
}

function isLoneSurrogate(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  if ((code & 0xf800) !== 0xd800) return false;
  if ((code & 0xfc00) === 0xd800) return (text.charCodeAt(offset + 1) & 0xfc00) !== 0xdc00;
  return (text.charCodeAt(offset - 1) & 0xfc00) !== 0xd800;
}

function checkSourceMap(article: Article, report: Report): void {
  const spans = (article.sourceMap ?? []).map(([text, , length]) => ({ start: text, end: text + length }));
  spans.forEach((span, i) => {
    if (span.end <= span.start || span.end > article.text.length || span.start < 0) {
      report('bad-range', `sourceMap[${i}] is not inside the text.`, span);
    }
    const next = spans[i + 1];
    if (next !== undefined && next.start < span.end) report('overlapping-layer', `sourceMap[${i + 1}] overlaps its predecessor.`, next);
  });
}
