/** Links of names on German Wikinews: how many mentions get one, and how many of those checked by hand are right. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { coveredText, tag, type Tagger } from '@depesche/article';
import { articleOfLines, readQuotationCorpus } from '@depesche/corpus/readers';
import { entities, readKnowledgeBase, readModel } from '@depesche/entities';
import { de } from '@depesche/lang-de';
import { segments } from '@depesche/segment';
import { dataPath } from './data-folder.js';
import type { Evaluation } from './evaluation.js';

/** A link that was looked at: in that article, that name means that thing, or does not. */
interface CheckedLink {
  readonly document: string;
  readonly name: string;
  readonly uri: string;
  readonly isRight: boolean;
}

interface FoundLink {
  readonly document: string;
  readonly name: string;
  readonly kind: string;
  readonly uri: string | undefined;
}

const checkedLinks = new URL('../../corpus/data/links-dev.tsv', import.meta.url);

/** Precision on the checked links, and the share of all mentions that get a link. */
export function evaluateLinking(): Evaluation {
  const found = findLinks(dataPath('quotes/dev.jsonl.xz'));
  const linked = found.filter(({ uri }) => uri !== undefined);
  const byName = new Map(linked.map(({ document, name, uri }) => [`${document} ${name}`, uri]));
  let right = 0;
  let wrong = 0;
  let lost = 0;
  for (const { document, name, uri, isRight } of readCheckedLinks()) {
    const made = byName.get(`${document} ${name}`);
    if (made === undefined) lost += isRight ? 1 : 0;
    else if ((made === uri) === isRight) right++;
    else wrong++;
  }
  const figures = { precision: percent(right, right + wrong), found: percent(right, right + lost), linked: percent(linked.length, found.length) };
  return { title: 'links to Wikidata, German Wikinews dev (quotation corpus), names as tagged', figures, report: report(found, { right, wrong, lost }) };
}

function findLinks(path: string): FoundLink[] {
  const taggers = germanTaggers();
  return readQuotationCorpus(path).flatMap(({ name, text }) => {
    const article = tag(articleOfLines(text.split('\n')), taggers);
    const uris = new Map(article.annotations.entities?.map(({ id, uri }) => [id, uri]));
    return (article.annotations.mentions ?? []).map((mention) => ({
      document: name.split(' ')[0]!,
      name: coveredText(article, mention),
      kind: `${mention.type}, ${mention.form}`,
      uri: mention.entity === undefined ? undefined : uris.get(mention.entity),
    }));
  });
}

function germanTaggers(): Tagger[] {
  const { resolve } = createRequire(import.meta.url);
  const model = readModel(readFileSync(resolve('@depesche/model-de/weights.bin')));
  const knowledgeBase = readKnowledgeBase(readFileSync(resolve('@depesche/model-de/knowledge-base.bin')));
  return [segments({ packs: [de] }), entities({ model, knowledgeBase, packs: [de] })];
}

function readCheckedLinks(): CheckedLink[] {
  const [, ...rows] = readFileSync(checkedLinks, 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return rows.map((row) => {
    const [document = '', name = '', id = '', verdict] = row.split('\t');
    return { document, name, uri: `http://www.wikidata.org/entity/${id}`, isRight: verdict === 'right' };
  });
}

function report(found: readonly FoundLink[], { right, wrong, lost }: { right: number; wrong: number; lost: number }): string {
  const kinds = new Map<string, { all: number; linked: number }>();
  for (const { kind, uri } of found) {
    const row = kinds.get(kind) ?? { all: 0, linked: 0 };
    kinds.set(kind, { all: row.all + 1, linked: row.linked + (uri === undefined ? 0 : 1) });
  }
  const all = [...kinds].sort(([a], [b]) => (a < b ? -1 : 1));
  const linked = found.filter(({ uri }) => uri !== undefined).length;
  return [
    `checked links: ${right} right, ${wrong} wrong, ${lost} no longer made`,
    `${linked} of ${found.length} mentions linked (${percent(linked, found.length)} %)`,
    ...all.map(([kind, row]) => `  ${kind.padEnd(24)} ${String(row.linked).padStart(5)} of ${String(row.all).padStart(5)}`),
  ].join('\n');
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10;
}
