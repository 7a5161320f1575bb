/** From ninjs to articles. */
import { type Article, DepescheError, type ParseOptions } from '@depesche/article';
import { assembleBodies } from '@depesche/parse/body';
import { reporter } from './issues.js';
import { readParts } from './read/blocks.js';
import { readEntities } from './read/entities.js';
import { isObject, type JsonObject, readJson } from './read/json.js';
import { reportLeftOut } from './read/left-out.js';
import { readMetadata } from './read/metadata.js';
import { upgradeItem } from './read/upgrade.js';

const languageTag = /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i;
/** Some of these are in every item of ninjs, of whatever version. */
const telling = /^(?:uri|headlines?|bod(?:y_.*|ies)|descriptions|description_.*|versioncreated|renditions|pubstatus|eventdetails)$/i;

/**
 * The article of an item of ninjs 1.0–3.2: headline, standfirst, by-line and body with their structure and, where the HTML has them, mentions,
 * quotations and dates; who and what the item names as entities; what it says about itself as metadata. What has no place in an
 * article is named by an issue.
 *
 * @param input JSON text, its bytes (UTF-8), or the value it holds
 * @throws DepescheError `invalid-input` when it is no JSON, no ninjs, or a list of more than one item
 */
export function parseNinjs(input: unknown, options: ParseOptions = {}): Article {
  const [only, ...others] = parseNinjsItems(input, options);
  if (only === undefined || others.length > 0) throw new DepescheError('invalid-input', `The JSON is a list of ${others.length + (only === undefined ? 0 : 1)} items; read it with parseNinjsItems.`);
  return only;
}

/**
 * The articles of an item or a list of items, in order.
 *
 * @param input as for `parseNinjs`
 * @throws DepescheError `invalid-input` when it is no JSON, or an item is no ninjs (the message says which)
 */
export function parseNinjsItems(input: unknown, options: ParseOptions = {}): Article[] {
  const value = readJson(input);
  const items = Array.isArray(value) ? (value as unknown[]) : [value];
  return items.map((item, i) => {
    const where = items.length > 1 ? `Item ${i + 1} of ${items.length}` : 'The input';
    if (!isObject(item)) throw new DepescheError('invalid-input', `${where} is no JSON object, as an item of ninjs is.`);
    if (!Object.keys(item).some((name) => telling.test(name))) throw new DepescheError('invalid-input', `${where} has none of the properties of ninjs (uri, headlines, bodies …); is it another format?`);
    return parseItem(upgradeItem(item), options);
  });
}

function parseItem(item: JsonObject, { onIssue }: ParseOptions): Article {
  const report = reporter(onIssue);
  const metadata = readMetadata(item, report);
  const entities = readEntities(item);
  const language = typeof item['language'] === 'string' && languageTag.test(item['language']) ? item['language'] : undefined;
  const article = assembleBodies(readParts(item, report), {
    metadata,
    ...(language !== undefined && { language }),
    ...(entities !== undefined && { entities }),
  });
  if (article.blocks.length === 0) report('no-content', 'The item holds no text and no medium.');
  if (metadata.status === 'withheld' || metadata.status === 'canceled') report('not-usable', `The item is ${metadata.status}: it is not to be published.`);
  if (metadata.embargoedUntil !== undefined) report('not-usable', `The item is under embargo until ${metadata.embargoedUntil}.`);
  reportLeftOut(item, report);
  return article;
}
