/** What newsrooms add to an article (subjects, genres, rights, place, pictures, related items), read from its node. */
import { type Concept, type ItemLink, type Metadata, type Picture, type PublicationStatus, type Rights, webUrl } from '@depesche/article';
import { defined } from './defined.js';
import { asList, isNode, type JsonLdGraph, type JsonLdNode, typesOf } from './json-ld-node.js';
import { textValue } from './text-value.js';

/** Longer lists are attacks. */
const longestList = 100;
const statuses: ReadonlyMap<string, PublicationStatus> = new Map<string, PublicationStatus>([['published', 'usable'], ['usable', 'usable'], ['withheld', 'withheld'], ['canceled', 'canceled']]);

/** The fields of the press, as far as the node has them; addresses other than http(s) are left out. */
export function pressMetadata(node: JsonLdNode, graph: JsonLdGraph, base: string | undefined): Partial<Metadata> {
  return defined<{ [Field in keyof Metadata]: Metadata[Field] | undefined }>({
    version: typeof node['version'] === 'number' ? String(node['version']) : textValue(node['version']),
    status: statuses.get(textValue(node['creativeWorkStatus'])?.toLowerCase() ?? ''),
    genres: concepts(node['genre'], () => true, graph),
    subjects: concepts(node['about'], isTerm, graph),
    located: concepts(node['locationCreated'], () => true, graph)?.[0],
    rights: rightsOf(node, graph),
    images: picturesOf(node['image'], graph, base),
    links: linksOf(node['mainEntityOfPage']),
  });
}

/** Whether a thing the article is about is an entry of a vocabulary, and not somebody or something in the world. */
export function isTerm(thing: unknown): thing is JsonLdNode {
  return isNode(thing) && typesOf(thing).includes('DefinedTerm');
}

function concepts(value: unknown, belongs: (thing: unknown) => boolean, graph: JsonLdGraph): Concept[] | undefined {
  const found = asList(value)
    .slice(0, longestList)
    .map((item) => graph.resolve(item))
    .filter(belongs)
    .map(conceptOf)
    .filter((concept) => Object.keys(concept).some((key) => key !== 'scheme'));
  return found.length > 0 ? found : undefined;
}

function conceptOf(thing: unknown): Concept {
  if (!isNode(thing)) {
    const uri = webUrl(thing);
    return uri === undefined ? defined({ name: textValue(thing) }) : { uri };
  }
  const set = thing['inDefinedTermSet'];
  return defined({
    name: textValue(thing['name']),
    uri: webUrl(asList(thing['sameAs'])[0]) ?? webUrl(thing['@id']),
    code: textValue(thing['termCode']),
    scheme: textValue(isNode(set) ? set['name'] : set),
  });
}

function rightsOf(node: JsonLdNode, graph: JsonLdGraph): Rights | undefined {
  const holder = graph.resolve(asList(node['copyrightHolder'])[0]);
  const usage = asList(node['usageInfo'])[0];
  const rights = defined({
    holder: textValue(isNode(holder) ? holder['name'] : holder),
    notice: textValue(node['copyrightNotice']),
    usageTerms: textValue(isNode(usage) ? usage['text'] : usage),
  });
  return Object.keys(rights).length > 0 ? rights : undefined;
}

/** Each address once: publishers list a picture in several shapes. A single bare address says no more than `Metadata.image`. */
function picturesOf(value: unknown, graph: JsonLdGraph, base: string | undefined): Picture[] | undefined {
  const found = new Map<string, Picture>();
  for (const item of asList(value).slice(0, longestList)) {
    const picture = pictureOf(graph.resolve(item), base);
    if (picture !== undefined && !found.has(picture.url)) found.set(picture.url, picture);
  }
  const pictures = [...found.values()];
  return pictures.length > 1 || Object.keys(pictures[0] ?? {}).length > 1 ? pictures : undefined;
}

function pictureOf(image: unknown, base: string | undefined): Picture | undefined {
  if (!isNode(image)) {
    const url = webUrl(image, base);
    return url === undefined ? undefined : { url };
  }
  const url = webUrl(asList(image['url'])[0], base) ?? webUrl(image['contentUrl'], base);
  if (url === undefined) return undefined;
  return {
    url,
    ...defined({
      alt: textValue(image['alternateName']),
      caption: textValue(image['caption']),
      credit: textValue(image['creditText']),
      width: pixels(image['width']),
      height: pixels(image['height']),
    }),
  };
}

/** `640`, `640 px`, or a QuantitativeValue. */
function pixels(value: unknown): number | undefined {
  const bare = isNode(value) ? value['value'] : value;
  const number = typeof bare === 'string' ? Number.parseInt(bare, 10) : bare;
  return typeof number === 'number' && Number.isFinite(number) && number > 0 ? number : undefined;
}

function linksOf(page: unknown): ItemLink[] | undefined {
  const [first] = asList(page);
  if (!isNode(first)) return undefined;
  const links = asList(first['relatedLink'])
    .slice(0, longestList)
    .flatMap((link) => webUrl(link) ?? [])
    .map((uri) => ({ uri, rel: 'related' }));
  return links.length > 0 ? links : undefined;
}
