/** What is wrong with what the parsers make of an input, and with what the renderers make of that. */
import { type Article, checkArticle, type Issue } from '@depesche/article';
import { parseHtml, parseText } from '@depesche/parse';
import { toHtml, toMarkdown, toTerminal, toText, toWebAnnotations } from '@depesche/render';

const renderers: Readonly<Record<string, (article: Article) => unknown>> = {
  toHtml: (article) => toHtml(article),
  toMarkdown: (article) => toMarkdown(article),
  toText: (article) => toText(article, { width: 60 }),
  toTerminal: (article) => toTerminal(article, { width: 60 }),
  toWebAnnotations: (article) => toWebAnnotations(article),
};

/** The first fault, in a line; undefined when all is sound. */
export function faultOf(input: string | Uint8Array, url: string | undefined): string | undefined {
  const length = typeof input === 'string' ? input.length : Infinity;
  for (const [name, parse] of Object.entries({ parseHtml, parseText })) {
    const issues: Issue[] = [];
    let article: Article;
    try {
      article = parse(input, { ...(url !== undefined && { url }), onIssue: (issue) => issues.push(issue) });
    } catch (error) {
      return `${name} throws ${String(error)}`;
    }
    const [broken] = checkArticle(article);
    if (broken !== undefined) return `${name}: ${broken.code}: ${broken.message}`;
    const stray = issues.find(({ span }) => span !== undefined && (span.start < 0 || span.end < span.start || span.end > length));
    if (stray !== undefined) return `${name}: the issue ${stray.code} points outside of the input`;
    if ((article.sourceMap ?? []).some(([, source, count]) => source < 0 || source + count > length)) return `${name}: the source map points outside of the input`;
    const refused = refusal(article);
    if (refused !== undefined) return `${name}, ${refused}`;
  }
  return undefined;
}

function refusal(article: Article): string | undefined {
  for (const [name, render] of Object.entries(renderers)) {
    try {
      render(article);
    } catch (error) {
      return `${name} throws ${String(error)}`;
    }
  }
  return undefined;
}

/** The input with as much left out as its fault survives, in at most so many tries. */
export function shortened(input: string, url: string | undefined, fault: string, tries = 2000): string {
  const kind = kindOf(fault);
  let shortest = input;
  for (let size = Math.ceil(input.length / 2); size >= 1 && tries > 0; size = Math.floor(size / 2)) {
    for (let at = 0; at < shortest.length && tries > 0; tries--) {
      const rest = shortest.slice(0, at) + shortest.slice(at + size);
      const still = faultOf(rest, url);
      if (still !== undefined && kindOf(still) === kind) shortest = rest;
      else at += size;
    }
  }
  return shortest;
}

/** A fault without its numbers. */
export function kindOf(fault: string): string {
  return fault.replace(/\d+/g, 'N');
}
