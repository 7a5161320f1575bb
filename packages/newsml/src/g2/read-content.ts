/** The content of an item: NITF, HTML or text inside it, or a medium elsewhere. */
import { type BlockDraft, type Metadata, normalizeText, type TextRole, webUrl } from '@depesche/article';
import { parseBody, type ParsedBody } from '@depesche/parse/body';
import type { ReportIssue } from '../issues.js';
import { readNitf } from '../nitf/read-nitf.js';
import { attributeOf, childElement, childElements, isElement, rawText, textOf, type XmlElement } from '../xml/xml-element.js';
import { STANDFIRST_ROLES } from './vocabulary.js';

export interface Content {
  readonly parts: readonly ParsedBody[];
  /** What a NITF document inside says about itself. */
  readonly metadata: Metadata;
  readonly language: string | undefined;
}

/** @param source the XML that offsets of elements count in */
export function readContent(item: XmlElement, source: string, report: ReportIssue): Content {
  const meta = childElement(item, 'contentMeta');
  const inside = withHeadline(insideOf(item, source, report), textOf(childElement(meta, 'headline')));
  const has = (role: TextRole): boolean => inside.parts.some(({ blocks }) => blocks.some((block) => block.role === role));
  const head: ParsedBody[] = [];
  if (!has('headline')) {
    const headline = textOf(childElement(meta, 'headline'));
    const standfirst = textOf(childElements(meta, 'description').find((element) => STANDFIRST_ROLES.has(attributeOf(element, 'role') ?? '')));
    const byline = bylineOf(meta);
    const blocks = [...textBlock(headline, 'headline'), ...(has('standfirst') ? [] : textBlock(standfirst, 'standfirst')), ...(has('byline') ? [] : textBlock(byline, 'byline'))];
    if (blocks.length > 0) head.push({ blocks, annotations: {} });
  }
  return { ...inside, parts: [...head, ...inside.parts] };
}

/** HTML has no element for headlines: a heading at its start that says what the item's headline says is one. */
function withHeadline(content: Content, headline: string | undefined): Content {
  const [first, ...parts] = content.parts;
  const [block, ...blocks] = first?.blocks ?? [];
  if (first === undefined || block?.type !== 'text' || block.role !== 'heading' || block.text !== headline) return content;
  const title: BlockDraft = { type: 'text', role: 'headline', text: block.text, ...(block.marks !== undefined && { marks: block.marks }) };
  return { ...content, parts: [{ ...first, blocks: [title, ...blocks] }, ...parts] };
}

/** A by-line that says only who the creators are needs no line of its own. */
function bylineOf(meta: XmlElement | undefined): string | undefined {
  const by = textOf(childElement(meta, 'by'));
  const creators = childElements(meta, 'creator').flatMap((creator) => textOf(childElement(creator, 'name')) ?? []);
  return by === creators.join(', ') ? undefined : by;
}

function insideOf(item: XmlElement, source: string, report: ReportIssue): Content {
  const set = childElement(item, 'contentSet');
  const nothing: Content = { parts: [], metadata: {}, language: undefined };
  for (const inline of childElements(set, 'inlineXML')) {
    const [root] = inline.children.filter(isElement);
    if (root?.name === 'nitf') {
      const { body, metadata, language } = readNitf(root, confidences(item));
      return { parts: [body], metadata, language };
    }
    if (root?.name === 'html' || root?.name === 'body' || root?.name === 'div' || root?.name === 'article' || root?.name === 'p') return { ...nothing, parts: [htmlBody(inline, root, source)] };
    if (root !== undefined) report('unread-content', `<${root.name}>${root.namespace === '' ? '' : ` of ${root.namespace}`} is no text that is read here.`);
  }
  const data = childElements(set, 'inlineData').map(rawText).find((text) => text.trim() !== '');
  if (data !== undefined) return { ...nothing, parts: [{ blocks: paragraphs(data), annotations: {} }] };
  const media = childElements(set, 'remoteContent').flatMap((content) => medium(item, content)).slice(0, 1);
  if (media.length > 0) return { ...nothing, parts: [{ blocks: [figure(media[0]!, item)], annotations: {} }] };
  const [remote] = childElements(set, 'remoteContent');
  if (remote !== undefined) report('unread-content', `The content lies elsewhere (${attributeOf(remote, 'href') ?? attributeOf(remote, 'residref') ?? 'no address'}) and is no picture, film or sound.`);
  const caption = remote === undefined ? [] : textBlock(descriptionOf(item), 'caption');
  return caption.length === 0 ? nothing : { ...nothing, parts: [{ blocks: caption, annotations: {} }] };
}

/** HTML as it stands in the message, without what is around it; prefixes are taken off, as HTML has none. */
function htmlBody(inline: XmlElement, root: XmlElement, source: string): ParsedBody {
  const body = root.name === 'html' ? (childElement(root, 'body') ?? root) : inline;
  const html = source.slice(body.offset, body.end);
  return parseBody(/<\w+:/.test(html) ? html.replace(/<(\/?)[\w-]+:/g, '<$1') : html);
}

/** What `inlineRef` says about how sure the mentions are, by the ids it points at. */
function confidences(item: XmlElement): Map<string, number> {
  const scores = new Map<string, number>();
  for (const reference of childElements(item, 'inlineRef')) {
    const confidence = Number(attributeOf(reference, 'confidence') ?? NaN);
    if (!(confidence >= 0 && confidence <= 100)) continue;
    for (const id of (attributeOf(reference, 'idrefs') ?? '').split(/\s+/)) scores.set(id, confidence / 100);
  }
  return scores;
}

function medium(item: XmlElement, content: XmlElement): BlockDraft[] {
  const url = webUrl(attributeOf(content, 'href'));
  const type = attributeOf(content, 'contenttype') ?? attributeOf(childElement(childElement(item, 'itemMeta'), 'itemClass'), 'qcode') ?? '';
  const role = /^image|picture|graphic/.test(type) ? 'image' : /^video|video$/.test(type) ? 'video' : /^audio|audio$/.test(type) ? 'audio' : undefined;
  return url === undefined || role === undefined ? [] : [{ type: 'media', role, url }];
}

function figure(media: BlockDraft, item: XmlElement): BlockDraft {
  return { type: 'group', role: 'figure', children: [media, ...textBlock(descriptionOf(item), 'caption')] };
}

function descriptionOf(item: XmlElement): string | undefined {
  return textOf(childElements(childElement(item, 'contentMeta'), 'description').find((element) => !STANDFIRST_ROLES.has(attributeOf(element, 'role') ?? '')));
}

function textBlock(value: string | undefined, role: TextRole): BlockDraft[] {
  const { text } = normalizeText(value ?? '', { keepLineBreaks: true });
  return text === '' ? [] : [{ type: 'text', role, text }];
}

function paragraphs(value: string): BlockDraft[] {
  const parts = value.split(/\n[ \t]*\n/);
  return (parts.length > 1 ? parts : value.split('\n')).flatMap((text) => textBlock(text, 'paragraph'));
}
