/** The text of the article in the state a page hands to its scripts, as JSON or in calls of a framework, for pages that have none of it in their markup. */
import type { PageTree } from '../page/page-tree.js';
import type { JsonString } from './stated-text.js';

const SCRIPT = '<script';
const TYPE = 'application/json';
/** A string with so many paragraphs and characters is the text of an article. */
const PARAGRAPHS = 3;
const SHORTEST = 300;
const paragraph = /(?:<|\\u003c)p[\s>\\]/gi;
/** In scripts that are programs, markup in strings is a template, unless it was written by one that escapes for JSON. */
const escapedParagraph = /\\u003cp[\s>\\]/gi;

/** The longest string with paragraphs as markup in what the page's scripts are given, of which the tree keeps nothing; undefined when there is none. Linear. */
export function findStateText({ source }: PageTree): JsonString | undefined {
  let longest: JsonString | undefined;
  for (let at = source.indexOf(SCRIPT); at >= 0; at = source.indexOf(SCRIPT, at)) {
    const start = source.indexOf('>', at) + 1 || source.length;
    const markup = source.slice(at, start).includes(TYPE) ? paragraph : escapedParagraph;
    const found = source.indexOf('</script', start);
    at = found < 0 ? source.length : found;
    for (const text of jsonStrings(source, start, at)) {
      if (text.to - text.from <= (longest === undefined ? SHORTEST : longest.to - longest.from)) continue;
      if ((source.slice(text.from, text.to).match(markup)?.length ?? 0) >= PARAGRAPHS) longest = text;
    }
  }
  return longest;
}

/** All strings of JSON in a part of the source. */
function* jsonStrings(source: string, start: number, end: number): Generator<JsonString, void, undefined> {
  for (let from = start; from < end; from++) {
    if (source.charCodeAt(from) !== 0x22) continue;
    let to = from + 1;
    while (to < end && source.charCodeAt(to) !== 0x22) to += source.charCodeAt(to) === 0x5c ? 2 : 1;
    yield { from: from + 1, to: Math.min(to, end) };
    from = to;
  }
}
