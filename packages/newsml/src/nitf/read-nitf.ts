/** The parts, metadata and entities of a NITF document, alone or inside another message. */
import { type Article, BLOCK_SEPARATOR, type BlockDraft, type Entity, entityIds, type Metadata, type TextDraft, textDrafts } from '@depesche/article';
import type { ParsedBody } from '@depesche/parse/body';
import { attributeOf, childElement, childElements, elementAt, textOf, type XmlElement } from '../xml/xml-element.js';
import { entityReference } from './entity-codes.js';
import { mentionElements } from './markup-names.js';
import { readAnnotations } from './read-annotations.js';
import { MarkupReader } from './read-markup.js';
import { readNitfMetadata } from './read-nitf-metadata.js';

export interface NitfParts {
  readonly body: ParsedBody;
  readonly metadata: Metadata;
  readonly language: Article['language'] | undefined;
  /** What `identified-content` names. */
  readonly entities: readonly Entity[];
}

/** @param scores confidence of mentions by the ids of their elements, as NewsML-G2 gives it */
export function readNitf(nitf: XmlElement, scores?: ReadonlyMap<string, number>): NitfParts {
  const head = childElement(nitf, 'head');
  const body = childElement(nitf, 'body');
  const reader = new MarkupReader();
  const blocks = [...headBlocks(reader, childElement(body, 'body.head')), ...childElements(body, 'body.content', 'body.end').flatMap((content) => reader.blocks(content))];
  return {
    body: { blocks, annotations: readAnnotations(reader.pieces, blockStarts(blocks), scores) },
    metadata: readNitfMetadata(head, body),
    language: attributeOf(body, 'xml:lang') ?? attributeOf(nitf, 'xml:lang') ?? attributeOf(nitf, 'baselang'),
    entities: identified(elementAt(head, 'docdata', 'identified-content')),
  };
}

/** Where each text block starts in the joined text. */
function blockStarts(blocks: readonly BlockDraft[]): number[] {
  let start = 0;
  return textDrafts(blocks).map(({ text }) => {
    const own = start;
    start += text.length + BLOCK_SEPARATOR.length;
    return own;
  });
}

/** Kicker, headline, standfirst, by-line and dateline, in the order newsrooms print them. */
function headBlocks(reader: MarkupReader, head: XmlElement | undefined): TextDraft[] {
  const [first, ...others] = childElements(head, 'hedline');
  const subs = childElements(first, 'hl2');
  const isKicker = (element: XmlElement): boolean => attributeOf(element, 'class') === 'kicker';
  return [
    ...subs.filter(isKicker).flatMap((kicker) => reader.text(kicker.children, 'kicker')),
    ...childElements(first, 'hl1').flatMap((headline) => reader.text(headline.children, 'headline')),
    ...[...subs, ...others.flatMap((more) => childElements(more))].filter((element) => !isKicker(element)).flatMap((element) => reader.text(element.children, 'standfirst')),
    ...childElements(head, 'abstract').flatMap((abstract) => reader.blocks(abstract)).flatMap((block) => (block.type === 'text' ? [{ ...block, role: 'standfirst' as const }] : [])),
    ...childElements(head, 'byline').flatMap((byline) => reader.text(byline.children, 'byline')),
    ...childElements(head, 'dateline').flatMap((dateline) => reader.text(dateline.children, 'dateline')),
  ];
}

function identified(content: XmlElement | undefined): Entity[] {
  const found: Entity[] = [];
  const idOf = entityIds();
  for (const element of childElements(content)) {
    const type = mentionElements.get(element.name) ?? (element.name === 'classifier' && attributeOf(element, 'type') === 'misc' ? 'misc' : undefined);
    const name = textOf(element);
    if (type === undefined || name === undefined) continue;
    const reference = entityReference(element);
    const own = reference?.startsWith('#') === true ? reference.slice(1) : attributeOf(element, 'id');
    const id = idOf(own);
    found.push({ id, type, name, ...(reference !== undefined && !reference.startsWith('#') && { uri: reference }) });
  }
  return found;
}
