/** Titles, names and other short texts as plain text. */
import { normalizeText } from '@depesche/article';
import { decodeCharacterReferences } from '@depesche/jsonld';

/** Longer ones are cut: no title or name is so long, and each is looked at several times. */
const LONGEST = 20_000;

/** What is not shown: everything up to the end tag goes. */
const silent: ReadonlySet<string> = new Set(['script', 'style', 'svg', 'math', 'template', 'noscript', 'iframe', 'object']);
/** Elements after which words do not run on. */
const breaking: ReadonlySet<string> = new Set('address article aside blockquote br dd div dl dt figure h1 h2 h3 h4 h5 h6 hr li ol p pre section table td th tr ul'.split(' '));
const inline = 'a abbr acronym b bdi bdo big blink cite code del dfn em font i img ins kbd label mark q s samp small span strike strong sub sup tt u var wbr';
const known: ReadonlySet<string> = new Set([...inline.split(' '), ...silent, ...breaking, 'input', 'form', 'button', 'center', 'embed', 'param', 'video', 'audio', 'source', 'html', 'body', 'base', 'link', 'meta', 'layer', 'frame', 'frameset', 'details', 'summary', 'main', 'header', 'footer', 'nav', 'time', 'picture', 'figcaption', 'tbody', 'thead', 'tfoot', 'caption', 'area', 'map', 'marquee', 'select', 'option', 'textarea', 'isindex', 'bgsound', 'title', 'xml', 'xss']);
/** Elements that need no end tag, so that one alone is no sign of talk about markup. */
const single: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'wbr', 'p', 'li', 'input', 'embed', 'link', 'meta', 'base', 'area', 'frame', 'bgsound', 'param', 'source', 'td', 'tr', 'dd', 'dt']);

/** One line without control and invisible characters; undefined when nothing is left. */
export function line(text: string): string | undefined {
  const cut = text.length > LONGEST ? text.slice(0, LONGEST) : text;
  return (isClean(cut) ? cut : normalizeText(cut).text) || undefined;
}

/** The text of HTML on one line; tags that only talk about markup (“How to use <b>”) stay. */
export function lineOfHtml(html: string): string | undefined {
  const cut = html.length > LONGEST ? html.slice(0, LONGEST) : html;
  return line(cut.includes('<') ? withoutTags(cut) : decodeCharacterReferences(cut, true));
}

/** Whether nothing has to be changed: blanks only one by one and between words, no control or invisible characters. */
function isClean(text: string): boolean {
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  return !/[\0-\x1f\x7f-\xa0\xad\u1680\u2000-\u200b\u2028-\u202f\u205f-\u2060\u3000\ud800-\udfff\ufeff\ufffe\uffff]|^ | {2}| $/.test(text);
}

function withoutTags(html: string): string {
  const lower = html.toLowerCase();
  let text = '';
  let copied = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', Math.max(at + 1, copied))) {
    const end = markupEnd(html, lower, at);
    if (end === undefined) continue;
    text += decodeCharacterReferences(html.slice(copied, at), true) + (breaking.has(nameAt(lower, at)) ? ' ' : '');
    copied = end;
  }
  return text + decodeCharacterReferences(html.slice(copied), true);
}

/** Offset after the tag, comment or hidden element at `at`; undefined for what is text. */
function markupEnd(html: string, lower: string, at: number): number | undefined {
  if (html.startsWith('<!--', at)) return after(html, '-->', at);
  const name = nameAt(lower, at);
  if (!known.has(name)) return undefined;
  const isEnd = html.charAt(at + 1) === '/';
  if (!isEnd && !single.has(name) && !hasEnd(html, lower, at, name)) return undefined;
  if (isEnd || !silent.has(name)) return after(html, '>', at);
  const close = lower.indexOf(`</${name}`, at);
  return close < 0 ? after(html, '>', at) : after(html, '>', close);
}

/** Whether an element is ended, or has attributes, which nobody writes who only talks about it. */
function hasEnd(html: string, lower: string, at: number, name: string): boolean {
  const end = html.indexOf('>', at);
  if (end < 0 || html.slice(at, end).includes('=') || html.charAt(end - 1) === '/') return true;
  return lower.includes(`</${name}`, at);
}

function nameAt(lower: string, at: number): string {
  return /^<\/?([a-z][a-z0-9]{0,10})(?=[\s/>]|$)/.exec(lower.slice(at, at + 14))?.[1] ?? '';
}

function after(html: string, sign: string, from: number): number {
  const found = html.indexOf(sign, from);
  return found < 0 ? html.length : found + sign.length;
}
