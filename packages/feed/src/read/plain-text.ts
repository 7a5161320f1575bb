/** Titles, names and other short texts as plain text. */
import { normalizeText } from '@depesche/article';
import { decodeCharacterReferences } from '@depesche/jsonld';
import { readPage } from '@depesche/parse';

/** Longer ones are cut: no title or name is so long, and each is looked at several times. */
const LONGEST = 20_000;
/** So many tags are looked at; after them it is markup. */
const MOST_TAGS = 100;
const tag = /<(\/?)([a-z][a-z\d]{0,15})(?=[\s/>])/gi;
/** Elements that need no end tag, so that one alone is no sign of talk about markup. */
const single = /^(?:br|hr|img|wbr|p|li|input|embed|link|meta|base|area|frame|t[dr]|d[dt])$/i;

/** One line without control and invisible characters; undefined when nothing is left. */
export function line(text: string): string | undefined {
  const cut = text.length > LONGEST ? text.slice(0, LONGEST) : text;
  return (isClean(cut) ? cut : normalizeText(cut).text) || undefined;
}

/** The text of HTML on one line; tags that only talk about markup (“How to use <b>”) stay. */
export function lineOfHtml(html: string): string | undefined {
  const cut = html.length > LONGEST ? html.slice(0, LONGEST) : html;
  return line(isMarkup(cut) ? readPage(cut).text(0) : decodeCharacterReferences(cut, true));
}

/** Whether nothing has to be changed: blanks only one by one and between words, no control or invisible characters. */
function isClean(text: string): boolean {
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  return !/[\0-\x1f\x7f-\xa0\xad\u1680\u2000-\u200b\u2028-\u202f\u205f-\u2060\u3000\ud800-\udfff\ufeff\ufffe\uffff]|^ | {2}| $/.test(text);
}

/** Whether there are tags that do something: elements that are ended or need no end, attributes, comments. */
function isMarkup(html: string): boolean {
  if (!html.includes('<')) return false;
  if (html.includes('<!--')) return true;
  const open = new Set<string>();
  let count = 0;
  for (const [, slash, name] of html.matchAll(tag)) {
    if (single.test(name!) || (slash !== '' && open.has(name!.toLowerCase())) || ++count > MOST_TAGS) return true;
    open.add(name!.toLowerCase());
  }
  return /<[a-z][a-z\d]{0,15}\s[^<>]{0,500}=/i.test(html) || /<[a-z][a-z\d]{0,15}\s?\/>/i.test(html);
}
