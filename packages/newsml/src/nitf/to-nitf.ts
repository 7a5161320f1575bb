/** From an article to NITF. */
import { type Article, type Concept, type Entity, headBlocks, isIsoDate, type Metadata, type TextBlock, type TextRole } from '@depesche/article';
import { uriOf } from '../own-uri.js';
import { xmlAttribute, xmlDocument, xmlElement, xmlText } from '../xml/write-xml.js';
import { entityCodes } from './entity-codes.js';
import { SUBJECT } from './markup-names.js';
import { NitfInline } from './nitf-inline.js';
import { valueToNorm } from './norm-dates.js';
import { nitfBlocks } from './write-blocks.js';

export interface NitfOptions {
  /** The document's identifier; default the article's address, `metadata.ids.uri`, or a `urn:depesche:` made from its text. */
  readonly uri?: string;
}

/**
 * An article as a NITF 3.6 document that validates against IPTC's schema: names as `person`, `org`, `location` and `classifier` with their
 * Wikidata ids, direct speech as `q` with its source, dates as `chron`, metadata where NITF has a place for them.
 *
 * @throws DepescheError `invalid-article` when groups nest deeper than the document model allows
 */
export function toNitf(article: Article, options: NitfOptions = {}): string {
  return xmlDocument(nitfElement(article, options));
}

/** The `<nitf>` element alone. `isInside`: another message around it names the entities, whose ids may not stand twice. */
export function nitfElement(article: Article, { uri, isInside = false }: NitfOptions & { readonly isInside?: boolean } = {}): string {
  const language = article.language === 'und' ? '' : xmlAttribute('xml:lang', article.language);
  return `<nitf xmlns="http://iptc.org/std/NITF/2006-10-18/" version="-//IPTC//DTD NITF 3.6//EN">\n${headElement(article, uriOf(article, uri), isInside)}\n<body${language}>\n${bodyContent(article)}\n</body>\n</nitf>`;
}

/** The order in which the head is read back; blocks in another order stay in the content. */
const headOrder: readonly TextRole[] = ['kicker', 'headline', 'standfirst', 'byline', 'dateline'];

function bodyContent(article: Article): string {
  const inline = new NitfInline(article);
  const head = headOf(article);
  const xml = new Map<TextRole, string>();
  const moved: string[] = [];
  for (const block of head) {
    const text = inline.write(block);
    // By-lines and datelines of NITF hold people and places only; with anything else in them they are paragraphs of the content, and so is what follows.
    const isPlain = (block.role !== 'byline' && block.role !== 'dateline') || !/<(?!\/?(?:person|location)\b)/.test(text.replace(/<person/g, block.role === 'dateline' ? '<x' : '<person'));
    if (isPlain && moved.length === 0) xml.set(block.role, text);
    else moved.push(`<p class="${block.role}">${text}</p>`);
  }
  const element = (role: TextRole, open: string, close: string): string => (xml.has(role) ? `${open}${xml.get(role)!}${close}\n` : '');
  const hedline = xml.has('headline') ? `<hedline>${element('headline', '<hl1>', '</hl1>')}${element('kicker', '<hl2 class="kicker">', '</hl2>')}</hedline>\n` : '';
  const bodyHead = `${hedline}${element('byline', '<byline>', '</byline>')}${element('dateline', '<dateline>', '</dateline>')}${element('standfirst', '<abstract><p>', '</p></abstract>')}`;
  const content = [...moved, nitfBlocks(article.blocks.slice(head.length), inline)].filter((part) => part !== '').join('\n');
  return `<body.head>\n${bodyHead}</body.head>\n<body.content>\n${content}\n</body.content>`;
}

/** The blocks of the head; a kicker needs a headline. */
function headOf(article: Article): TextBlock[] {
  const head = headBlocks(article, headOrder);
  return head[0]?.role === 'kicker' && head[1]?.role !== 'headline' ? [] : head;
}

function headElement({ metadata, annotations }: Article, uri: string, isInside: boolean): string {
  const parts = [
    xmlElement('title', metadata.title),
    ...metaElements(metadata),
    subjectElements(metadata),
    docdata(metadata, uri, isInside ? [] : (annotations.entities ?? [])),
    metadata.publisher === undefined && metadata.section === undefined ? '' : `<pubdata${xmlAttribute('name', metadata.publisher?.name)}${xmlAttribute('position.section', metadata.section)}/>`,
  ];
  return `<head>\n${parts.filter((part) => part !== '').join('\n')}\n</head>`;
}

/** What NITF has no element for. */
function metaElements(metadata: Metadata): string[] {
  const meta = (name: string, content: string | undefined): string => (content === undefined || content === '' ? '' : `<meta name="${name}"${xmlAttribute('content', content)}/>`);
  return [
    ...(metadata.authors ?? []).map(({ type, name }) => meta(type === 'person' ? 'author' : 'author.organization', name)),
    meta('description', metadata.description),
    meta('dateCreated', metadata.dateCreated),
    meta('dateModified', metadata.dateModified),
    meta('version', metadata.version),
    ...(metadata.genres ?? []).map(({ name, code, uri }) => meta('genre', name ?? code ?? uri)),
  ];
}

/** Subjects with one of IPTC's eight-digit numbers, for readers who know those alone; all of them are classifiers of the content too. */
function subjectElements({ subjects = [] }: Metadata): string {
  const found = subjects.flatMap(({ name, code }) => {
    const number = /(?:^|:)(\d{8})$/.exec(code ?? '')?.[1];
    return number === undefined ? [] : [`<tobject.subject tobject.subject.refnum="${number}"${xmlAttribute('tobject.subject.type', name)}/>`];
  });
  return found.length === 0 ? '' : `<tobject>${found.join('')}</tobject>`;
}

function docdata(metadata: Metadata, uri: string, entities: readonly Entity[]): string {
  const date = (name: string, value: string | undefined): string => (value === undefined || !isIsoDate(value) ? '' : `<${name}${xmlAttribute('norm', valueToNorm(value))}/>`);
  const others = Object.entries(metadata.ids ?? {}).filter(([name]) => name !== 'uri');
  const keywords = (metadata.keywords ?? []).map((key) => `<keyword${xmlAttribute('key', key)}/>`);
  const identified = [...entities.map(entityElement), ...(metadata.subjects ?? []).map(subjectElement)];
  const { rights } = metadata;
  const parts = [
    `<doc-id${xmlAttribute('id-string', uri)}/>`,
    ...others.map(([name, value]) => `<doc-id${xmlAttribute('regsrc', name)}${xmlAttribute('id-string', value)}/>`),
    metadata.urgency === undefined ? '' : `<urgency ed-urg="${metadata.urgency}"/>`,
    date('date.issue', metadata.datePublished),
    date('date.release', metadata.embargoedUntil),
    date('date.expire', metadata.expires),
    rights?.holder === undefined ? '' : `<doc.copyright${xmlAttribute('holder', rights.holder)}/>`,
    rights?.usageTerms === undefined ? '' : `<doc.rights${xmlAttribute('limitations', rights.usageTerms)}/>`,
    keywords.length === 0 ? '' : `<key-list>${keywords.join('')}</key-list>`,
    identified.length === 0 ? '' : `<identified-content>${identified.join('')}</identified-content>`,
  ];
  return `<docdata${xmlAttribute('management-status', metadata.status)}>\n${parts.filter((part) => part !== '').join('\n')}\n</docdata>`;
}

function subjectElement({ name, code, uri, scheme }: Concept): string {
  return `<classifier type="${SUBJECT}"${xmlAttribute('idsrc', scheme)}${xmlAttribute('value', code ?? uri)}>${xmlText(name ?? '')}</classifier>`;
}

const tags = { person: 'person', organization: 'org', place: 'location', misc: 'classifier' } as const;

function entityElement(entity: Entity): string {
  const tag = Object.hasOwn(tags, entity.type) ? tags[entity.type] : 'classifier';
  const id = /^e\d+$/.test(entity.id) ? ` id="${entity.id}"` : '';
  return `<${tag}${id}${tag === 'classifier' ? ' type="misc"' : ''}${entityCodes(tag, entity)}>${xmlText(entity.name)}</${tag}>`;
}
