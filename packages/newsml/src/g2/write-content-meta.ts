/** `contentMeta`: what is known about the content. */
import { absoluteIri, type Agent, type Article, type Concept, type TextRole, toDateTime, webUrl } from '@depesche/article';
import { iptcSchemes, qcodeToUri } from '@depesche/topics';
import { xmlAttribute, xmlElement } from '../xml/write-xml.js';
import { SECTION } from './vocabulary.js';

export interface ContentMetaParts {
  /** Those of the entities. */
  readonly subjects: readonly string[];
  /** The text of the first block of a role. */
  readonly text: (role: TextRole) => string | undefined;
}

export function contentMeta({ metadata, language }: Article, { subjects, text }: ContentMetaParts): string {
  const ids = Object.entries(metadata.ids ?? {}).filter(([name]) => name !== 'uri');
  const parts = [
    xmlElement('urgency', metadata.urgency === undefined ? undefined : String(metadata.urgency)),
    xmlElement('contentCreated', toDateTime(metadata.dateCreated)),
    metadata.located === undefined ? '' : conceptElement('located', metadata.located),
    ...(metadata.authors ?? []).map(creator),
    ...ids.map(([name, id]) => xmlElement('altId', id, /^[\w.-]+$/.test(name) ? ` environment="depesche:${name}"` : '')),
    language === 'und' ? '' : `<language${xmlAttribute('tag', language)}/>`,
    ...(metadata.genres ?? []).map((genre) => conceptElement('genre', genre)),
    metadata.section === undefined || metadata.section.trim() === '' ? '' : `<genre type="${SECTION}">${xmlElement('name', metadata.section)}</genre>`,
    ...(metadata.keywords ?? []).map((keyword) => xmlElement('keyword', keyword)),
    ...(metadata.subjects ?? []).map((subject) => conceptElement('subject', subject)),
    ...subjects,
    xmlElement('headline', text('headline')),
    xmlElement('dateline', text('dateline')),
    xmlElement('by', text('byline') ?? (metadata.authors?.map(({ name }) => name.replace(/\s+/g, ' ').trim()).filter((name) => name !== '').join(', ') || undefined)),
    xmlElement('description', text('standfirst'), ' role="drol:summary"'),
    xmlElement('description', metadata.description),
  ];
  return `<contentMeta>\n${parts.filter((part) => part !== '').join('\n')}\n</contentMeta>`;
}

function creator({ type, name, url }: Agent): string {
  return name.trim() === '' ? '' : `<creator type="cpnat:${type === 'person' ? 'person' : 'organisation'}"${xmlAttribute('uri', absoluteIri(webUrl(url)))}>${xmlElement('name', name)}</creator>`;
}

/** A QCode says by itself where it leads; any other code is a literal. */
function conceptElement(element: string, { name, uri, code }: Concept): string {
  const isQcode = code !== undefined && /^[\w-]+:[^\s<>"&]+$/.test(code) && iptcSchemes.has(code.slice(0, code.indexOf(':')));
  const isOwn = isQcode && (uri === undefined || qcodeToUri(code) === uri);
  const what = isOwn ? xmlAttribute('qcode', code) : xmlAttribute('uri', absoluteIri(uri)) + xmlAttribute('literal', code);
  const inner = xmlElement('name', name);
  return what === '' && inner === '' ? '' : `<${element}${what}>${inner}</${element}>`;
}
