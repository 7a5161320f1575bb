/** Links of names in texts: how many mentions get one, how many of those checked by hand are right, and whether what is known is linked. */
import { readFileSync } from 'node:fs';
import { coveredText, tag, type Tagger } from '@depesche/article';
import { articleOfLines } from '@depesche/corpus/readers';
import type { KnowledgeBase } from '@depesche/entities';
import { nameKey } from '@depesche/entities/training';

export interface LinkedTexts {
  readonly documents: Iterable<{ readonly name: string; readonly text: string }>;
  readonly language: string;
  readonly taggers: readonly Tagger[];
  readonly knowledgeBase: KnowledgeBase;
  /** Table of links that were looked at: document, name, Wikidata number or address, `right` or another word. */
  readonly checked: URL;
}

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
  /** Whether the name is the full name of exactly one thing with an address. */
  readonly isKnown: boolean;
}

/** Figures in per cent, and a report in words. */
export function scoreLinks(texts: LinkedTexts): { figures: Record<string, number>; report: string } {
  const found = findLinks(texts);
  const linked = found.filter(({ uri }) => uri !== undefined);
  const known = found.filter(({ isKnown }) => isKnown);
  const byName = new Map(linked.map(({ document, name, uri }) => [`${document} ${name}`, uri]));
  let right = 0;
  let wrong = 0;
  let lost = 0;
  for (const { document, name, uri, isRight } of readCheckedLinks(texts.checked)) {
    const made = byName.get(`${document} ${name}`);
    if (made === undefined) lost += isRight ? 1 : 0;
    else if ((made === uri) === isRight) right++;
    else wrong++;
  }
  const figures = {
    precision: percent(right, right + wrong),
    found: percent(right, right + lost),
    linked: percent(linked.length, found.length),
    known: percent(known.filter(({ uri }) => uri !== undefined).length, known.length),
  };
  return { figures, report: reportOf(found, { right, wrong, lost }) };
}

function findLinks({ documents, language, taggers, knowledgeBase }: LinkedTexts): FoundLink[] {
  return [...documents].flatMap(({ name, text }) => {
    const article = tag({ ...articleOfLines(text.split('\n')), language }, [...taggers]);
    const uris = new Map(article.annotations.entities?.map(({ id, uri }) => [id, uri]));
    return (article.annotations.mentions ?? []).map((mention): FoundLink => ({
      document: name.split(' ')[0]!,
      name: coveredText(article, mention),
      kind: `${mention.type}, ${mention.form}`,
      uri: mention.entity === undefined ? undefined : uris.get(mention.entity),
      isKnown: mention.form === 'name' && isKnown(coveredText(article, mention), mention.type, knowledgeBase),
    }));
  });
}

function isKnown(name: string, type: string, knowledgeBase: KnowledgeBase): boolean {
  if (type === 'person' && !name.includes(' ')) return false;
  const matches = knowledgeBase.find(nameKey(name)).filter(({ entry, relation }) => (relation === 'name' || relation === 'alias') && knowledgeBase.type(entry) === type);
  return matches.length === 1 && knowledgeBase.entry(matches[0]!.entry).uri !== undefined;
}

function readCheckedLinks(file: URL): CheckedLink[] {
  const [, ...rows] = readFileSync(file, 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return rows.map((row) => {
    const [document = '', name = '', id = '', verdict] = row.split('\t');
    return { document, name, uri: id.startsWith('Q') ? `http://www.wikidata.org/entity/${id}` : id, isRight: verdict === 'right' };
  });
}

function reportOf(found: readonly FoundLink[], { right, wrong, lost }: { right: number; wrong: number; lost: number }): string {
  const kinds = new Map<string, { all: number; linked: number }>();
  for (const { kind, uri } of found) {
    const row = kinds.get(kind) ?? { all: 0, linked: 0 };
    kinds.set(kind, { all: row.all + 1, linked: row.linked + (uri === undefined ? 0 : 1) });
  }
  const known = found.filter(({ isKnown: one }) => one);
  const linked = found.filter(({ uri }) => uri !== undefined).length;
  return [
    `checked links: ${right} right, ${wrong} wrong, ${lost} no longer made`,
    `${linked} of ${found.length} mentions linked (${percent(linked, found.length)} %)`,
    `of ${known.length} whose full name is that of one thing in the tables, ${known.filter(({ uri }) => uri !== undefined).length} are linked`,
    ...[...kinds].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, row]) => `  ${kind.padEnd(24)} ${String(row.linked).padStart(5)} of ${String(row.all).padStart(5)}`),
  ].join('\n');
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10;
}
