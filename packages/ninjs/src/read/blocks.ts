/** What of an item is read: headline, standfirst, by-line and body as parts with their annotations. */
import { type BlockDraft, normalizeText, type TextRole, webUrl } from '@depesche/article';
import { parseBody, type ParsedBody } from '@depesche/parse/body';
import type { ReportIssue } from '../issues.js';
import { AUTHOR } from '../vocabulary.js';
import { type JsonObject, objectsOf, stringOf } from './json.js';
import { mediumOf } from './pictures.js';

/** Descriptions with these roles are read before the text; all others are about it. */
const standfirstRoles: ReadonlySet<unknown> = new Set(['standfirst', 'lead', 'teaser', 'abstract']);
/** Formats of bodies, the one that says most first. */
const bodyFormats: readonly ((contentType: string) => boolean)[] = [(type) => /html/i.test(type), (type) => type === '' || /^text\/plain/i.test(type)];

/** The parts of an item in reading order. */
export function readParts(item: JsonObject, report: ReportIssue): ParsedBody[] {
  const url = webUrl(item['uri']);
  const bodies = objectsOf(item['bodies']);
  const body = bodyOf(bodies, url);
  if (bodies.length > 0 && body === undefined) report('unread-body', `None of the bodies is HTML or plain text (${bodies.map(({ contentType }) => stringOf(contentType) ?? 'no contentType').join(', ')}).`);
  const descriptions = objectsOf(item['descriptions']);
  const standfirsts = descriptions.filter(({ role }) => standfirstRoles.has(role));
  const medium = body === undefined ? mediumOf(item) : undefined;
  const parts = [
    ...headlines(item, url),
    ...variants(standfirsts).slice(0, 1).map((entry) => part(entry, 'standfirst', url)),
    ...byline(item, body),
    ...(medium === undefined ? [] : [figure(medium, descriptions)]),
    ...(body === undefined ? [] : [withoutHeadline(body, item)]),
  ];
  return parts.length > 0 || item['type'] === 'text' ? parts : lastResort(item, descriptions);
}

/** The kicker and the main headline. */
function headlines(item: JsonObject, url: string | undefined): ParsedBody[] {
  const entries = objectsOf(item['headlines']).filter(({ value }) => stringOf(value) !== undefined);
  const kickers = entries.filter(({ role }) => role === 'kicker');
  const others = entries.filter(({ role }) => role !== 'kicker');
  const main = others.filter(({ role }) => role === 'main');
  return [
    ...variants(kickers).slice(0, 1).map((entry) => part(entry, 'kicker', url)),
    ...variants(main.length > 0 ? main : others.slice(0, 1)).slice(0, 1).map((entry) => part(entry, 'headline', url)),
  ];
}

/** The same words in several formats: HTML first, as it carries annotations. */
function variants(entries: readonly JsonObject[]): readonly JsonObject[] {
  const html = entries.filter(({ contentType }) => /html/i.test(stringOf(contentType) ?? ''));
  return html.length > 0 ? html : entries;
}

/** One block of a role, out of HTML or plain text. */
function part(entry: JsonObject, role: TextRole, url: string | undefined): ParsedBody {
  const value = stringOf(entry['value']) ?? '';
  if (!/html/i.test(stringOf(entry['contentType']) ?? '')) return { blocks: textBlock(value, role), annotations: {} };
  const parsed = parseBody(value, url === undefined ? {} : { url });
  const [only] = parsed.blocks;
  if (parsed.blocks.length !== 1 || only?.type !== 'text') return parsed;
  return { ...parsed, blocks: [{ type: 'text', role, text: only.text, ...(only.marks !== undefined && { marks: only.marks }) }] };
}

function textBlock(value: string, role: TextRole): BlockDraft[] {
  const { text } = normalizeText(value, { keepLineBreaks: true });
  return text === '' ? [] : [{ type: 'text', role, text }];
}

/** A by-line that the body has too, or that says only who the authors are, needs no line of its own. */
function byline(item: JsonObject, body: ParsedBody | undefined): ParsedBody[] {
  const by = stringOf(item['by']);
  if (by === undefined || body?.blocks.some(({ role }) => role === 'byline') === true) return [];
  const authors = ['people', 'organisations'].flatMap((list) => objectsOf(item[list]).filter(({ rel }) => rel === AUTHOR).flatMap(({ name }) => stringOf(name) ?? []));
  return by === authors.join(', ') ? [] : [{ blocks: textBlock(by, 'byline'), annotations: {} }];
}

function bodyOf(bodies: readonly JsonObject[], url: string | undefined): ParsedBody | undefined {
  for (const fits of bodyFormats) {
    const body = bodies.find(({ contentType, value }) => fits(stringOf(contentType) ?? '') && stringOf(value) !== undefined);
    if (body === undefined) continue;
    const value = stringOf(body['value'])!;
    const isHtml = fits === bodyFormats[0] || /^\s*<\w/.test(value);
    return isHtml ? parseBody(value, url === undefined ? {} : { url }) : { blocks: paragraphs(value), annotations: {} };
  }
  return undefined;
}

/** Many bodies start with the headline once more. */
function withoutHeadline(body: ParsedBody, item: JsonObject): ParsedBody {
  const [first, ...rest] = body.blocks;
  const isRepeated = first?.type === 'text' && first.role === 'heading' && objectsOf(item['headlines']).some(({ value }) => stringOf(value)?.trim() === first.text);
  return isRepeated && Object.keys(body.annotations).length === 0 ? { ...body, blocks: rest } : body;
}

/** Plain text: paragraphs are parted by blank lines, or by line breaks where there are none. */
function paragraphs(value: string): BlockDraft[] {
  const lines = value.replace(/\r\n?/g, '\n');
  const parts = lines.split(/\n[ \t]*\n/).length > 1 ? lines.split(/\n[ \t]*\n/) : lines.split('\n');
  return parts.flatMap((text) => textBlock(text, 'paragraph'));
}

/** A picture, film or sound of its own, with what describes it. */
function figure(medium: NonNullable<ReturnType<typeof mediumOf>>, descriptions: readonly JsonObject[]): ParsedBody {
  const caption = descriptions.find(({ role }) => role === 'caption') ?? descriptions.find(({ role }) => role === 'text' || role === undefined);
  return { blocks: [{ type: 'group', role: 'figure', children: [medium, ...(caption === undefined ? [] : part(caption, 'caption', undefined).blocks)] }], annotations: {} };
}

/** Events and bare notices: their title and what is said about them. */
function lastResort(item: JsonObject, descriptions: readonly JsonObject[]): ParsedBody[] {
  const title = stringOf(item['title']);
  return [
    ...(title === undefined ? [] : [{ blocks: textBlock(title, 'headline'), annotations: {} }]),
    ...descriptions.slice(0, 1).map((entry) => part(entry, 'paragraph', undefined)),
  ];
}
