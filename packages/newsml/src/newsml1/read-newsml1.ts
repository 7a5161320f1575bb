/** NewsML 1.0–1.2, the format before NewsML-G2: each item with its main text. */
import { type Article, type BlockDraft, type Concept, type Metadata, normalizeText, type TextRole, webUrl } from '@depesche/article';
import { assembleBodies, parseBody, type ParsedBody } from '@depesche/parse/body';
import type { ReportIssue } from '../issues.js';
import { languageTag } from '../language-tag.js';
import { knownFields, nonEmpty, statusOfWord, urgencyOf } from '../metadata-fields.js';
import { normToValue } from '../nitf/norm-dates.js';
import { readNitf } from '../nitf/read-nitf.js';
import { reportUse } from '../report-use.js';
import { attributeOf, childElement, childElements, descendants, elementAt, rawText, textOf, type XmlElement } from '../xml/xml-element.js';

/** The article of a NewsItem; `envelope` is that of the message around it. */
export function readNewsItem1(item: XmlElement, { source, envelope, report }: { readonly source: string; readonly envelope: XmlElement | undefined; readonly report: ReportIssue }): Article {
  const content = [...descendants(item)].filter(({ name }) => name === 'ContentItem');
  const body = bodyOf(content, source);
  if (content.length > 0 && body === undefined) report('unread-content', 'None of the content items holds text.');
  const lines = [...descendants(item)].find(({ name, children }) => name === 'NewsLines' && children.some((child) => typeof child !== 'string' && child.name === 'HeadLine')) ?? find(item, 'NewsLines');
  const has = (role: TextRole): boolean => body?.part.blocks.some((block) => block.role === role) === true;
  const head: BlockDraft[] = has('headline') ? [] : [...textBlock(childElement(lines, 'HeadLine'), 'headline'), ...textBlock(childElement(lines, 'SubHeadLine'), 'standfirst'), ...textBlock(childElement(lines, 'ByLine'), 'byline'), ...textBlock(childElement(lines, 'DateLine'), 'dateline')];
  const metadata = { ...body?.metadata, ...metadataOf(item, lines, envelope) };
  const language = languageTag(attributeOf(find(item, 'Language'), 'FormalName')) ?? languageTag(attributeOf(lines, 'xml:lang'));
  const article = assembleBodies([{ blocks: head, annotations: {} }, ...(body === undefined ? [] : [body.part])], { metadata, ...(language !== undefined && { language }) });
  if (article.blocks.length === 0) report('no-content', 'The NewsItem holds no text.');
  reportUse(metadata, report);
  return article;
}

/** The content in NITF, else the longest in HTML, else the longest text; beside the story agencies send style sheets, contacts and notes. */
function bodyOf(contents: readonly XmlElement[], source: string): { readonly part: ParsedBody; readonly metadata: Metadata } | undefined {
  const data = contents.filter((content) => !isStyle(content)).flatMap((content) => childElements(content, 'DataContent'));
  const nitf = data.flatMap((content) => [...descendants(content)]).find(({ name }) => name === 'nitf');
  if (nitf !== undefined) {
    const { body, metadata } = readNitf(nitf);
    return { part: body, metadata };
  }
  const html = longest(data.filter((content) => childElements(content).some(({ name }) => htmlRoots.has(name))));
  if (html !== undefined) {
    const body = [...descendants(html)].find(({ name }) => name === 'body') ?? html;
    return { part: parseBody(source.slice(body.offset, body.end).replace(/<(\/?)[\w-]+:/g, '<$1')), metadata: {} };
  }
  const plain = longest(data.filter((content) => childElements(content).length === 0 && rawText(content).trim() !== ''));
  if (plain === undefined) return undefined;
  const text = rawText(plain);
  const isHtml = /<(?:p|br|div)\b/i.test(text);
  return { part: isHtml ? parseBody(text) : { blocks: text.split(/\n[ \t]*\n/).flatMap((part) => normalized(part, 'paragraph')), annotations: {} }, metadata: {} };
}

const htmlRoots: ReadonlySet<string> = new Set(['html', 'body', 'div', 'p', 'xhtml']);

function isStyle(content: XmlElement): boolean {
  return /css|style/i.test(attributeOf(childElement(content, 'Format'), 'FormalName') ?? '');
}

function longest(elements: readonly XmlElement[]): XmlElement | undefined {
  let best: { readonly element: XmlElement; readonly length: number } | undefined;
  for (const element of elements) {
    const { length } = rawText(element);
    if (best === undefined || length > best.length) best = { element, length };
  }
  return best?.element;
}

function metadataOf(item: XmlElement, lines: XmlElement | undefined, envelope: XmlElement | undefined): Metadata {
  const management = childElement(item, 'NewsManagement');
  const identifier = elementAt(item, 'Identification', 'NewsIdentifier');
  const date = (element: XmlElement | undefined): string | undefined => normToValue(textOf(element) ?? '', { wantsOffset: true });
  const [first, revision] = [date(childElement(management, 'FirstCreated')), date(childElement(management, 'ThisRevisionCreated'))];
  const published = first ?? revision ?? date(childElement(envelope, 'DateAndTime'));
  const provider = attributeOf(elementAt(envelope, 'SentFrom', 'Party'), 'FormalName') ?? attributeOf(find(item, 'Provider')?.children.find((child): child is XmlElement => typeof child !== 'string'), 'FormalName');
  const notice = textOf(childElement(lines, 'CopyrightLine'));
  const id = textOf(childElement(identifier, 'PublicIdentifier'));
  return knownFields({
    url: webUrl(id),
    publisher: provider === undefined ? undefined : { type: 'organization', name: provider },
    datePublished: published,
    dateModified: revision === published ? undefined : revision,
    version: textOf(childElement(identifier, 'RevisionId')),
    status: statusOfWord(attributeOf(childElement(management, 'Status'), 'FormalName')),
    urgency: urgencyOf(attributeOf(childElement(management, 'Urgency'), 'FormalName')),
    keywords: nonEmpty(childElements(lines, 'KeywordLine').flatMap((line) => textOf(line) ?? [])),
    genres: nonEmpty([...descendants(item)].filter(({ name }) => name === 'Genre').flatMap((genre): Concept[] => named(genre))),
    subjects: nonEmpty([...descendants(item)].filter(({ name }) => name === 'SubjectMatter' || name === 'SubjectDetail' || name === 'Subject').flatMap((subject) => named(subject))),
    rights: notice === undefined ? undefined : { notice },
    ids: id === undefined || webUrl(id) !== undefined ? undefined : { uri: id },
  });
}

function named(element: XmlElement): Concept[] {
  const code = attributeOf(element, 'FormalName');
  const scheme = attributeOf(element, 'Vocabulary');
  return code === undefined ? [] : [{ ...(/^\d+$/.test(code) ? { code } : { name: code }), ...(scheme !== undefined && { scheme }) }];
}

function find(element: XmlElement, name: string): XmlElement | undefined {
  for (const below of descendants(element)) if (below.name === name) return below;
  return undefined;
}

function textBlock(element: XmlElement | undefined, role: TextRole): BlockDraft[] {
  return normalized(textOf(element) ?? '', role);
}

function normalized(value: string, role: TextRole): BlockDraft[] {
  const { text } = normalizeText(value, { keepLineBreaks: true });
  return text === '' ? [] : [{ type: 'text', role, text }];
}
