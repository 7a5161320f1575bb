/** Time expressions against KRAUTS, Dolomiten-100 (German newspaper articles with TIMEX3). */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Article, assembleArticle, normalizeText, tag, type Timex } from '@depesche/article';
import { readTimeMl, type TimeMlDocument } from '@depesche/corpus/readers';
import { dates } from '@depesche/dates';
import * as chrono from 'chrono-node/de';
import { de } from '@depesche/lang-de';
import { segments } from '@depesche/segment';
import { benchPath, cacheFolder, dataPath } from './data-folder.js';
import type { Evaluation } from './evaluation.js';

/** The rules were made with the tuning part; the holdout, a third by hash of the document's name, was only measured. */
export type Part = 'tuning' | 'holdout';

/** The files of the corpus. */
export function krautsFiles(): string[] {
  const folder = dataPath('timex');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tml'))
    .sort()
    .map((name) => join(folder, name));
}

/** A document as an article published on its creation day; line breaks and double blanks become single blanks. */
export function krautsArticle({ text, created }: TimeMlDocument): Article {
  return assembleArticle({
    language: 'de',
    metadata: created === undefined ? {} : { datePublished: created },
    blocks: [{ type: 'text', role: 'paragraph', text: normalizeText(text).text }],
  });
}

/** Extents, types and values by the scorer of the bench folder, TempEval-3 style. */
export function evaluateTimexes(): Evaluation {
  const folder = join(cacheFolder, 'timexes');
  rmSync(folder, { recursive: true, force: true });
  const files = krautsFiles();
  const part = (name: Part): string[] => files.filter((file) => partOf(basename(file, '.tml')) === name);
  const scores = {
    all: score(join(folder, 'all'), files, ours()),
    tuning: score(join(folder, 'tuning'), part('tuning'), ours()),
    holdout: score(join(folder, 'holdout'), part('holdout'), ours()),
  };
  const peer = score(join(folder, 'chrono'), files, chronoNode);
  return {
    title: 'time expressions, KRAUTS Dolomiten-100',
    figures: Object.fromEntries(
      Object.entries(scores).flatMap(([part, { overall }]) =>
        (['strict', 'relaxed', 'value'] as const).map((measure) => [`${part}.${measure}`, percent(overall[measure].f1)]),
      ),
    ),
    report: Object.entries({ ...scores, 'all, by chrono-node 2 (German)': peer })
      .map(([part, result]) => `${part}: ${table(result)}`)
      .join('\n\n'),
  };
}

/** FNV-1a over the document's name: every third document, whatever else is in the folder. */
export function partOf(name: string): Part {
  let hash = 2166136261;
  for (const character of name) hash = Math.imul(hash ^ character.charCodeAt(0), 16777619) >>> 0;
  return hash % 3 === 0 ? 'holdout' : 'tuning';
}

interface Score {
  readonly f1: number;
  readonly p: number;
  readonly r: number;
}

type Measure = 'strict' | 'relaxed' | 'value';

interface Result {
  readonly docs: number;
  readonly gold: number;
  readonly predicted: number;
  readonly overall: Readonly<Record<Measure | 'type', Score>>;
  readonly typeAccuracy: number;
  readonly valueAccuracy: number;
  readonly perType: Readonly<Record<string, Readonly<Record<Measure, Score>> & { readonly gold: number; readonly predicted: number }>>;
}

type Expressions = readonly Pick<Timex, 'start' | 'end' | 'type' | 'value'>[];

function score(gold: string, files: readonly string[], find: (article: Article) => Expressions): Result {
  mkdirSync(gold, { recursive: true });
  for (const file of files) copyFileSync(file, join(gold, basename(file)));
  const predictions = files.map((file) => {
    const article = krautsArticle(readTimeMl(file));
    return JSON.stringify({ docId: basename(file, '.tml'), text: article.text, spans: find(article) });
  });
  const predicted = `${gold}.jsonl`;
  writeFileSync(predicted, predictions.join('\n') + '\n');
  const output = execFileSync('node', [benchPath('score-timex.mjs'), '--gold', gold, '--pred', predicted, '--json']);
  return JSON.parse(output.toString()) as Result;
}

function ours(): (article: Article) => Expressions {
  const taggers = [segments({ packs: [de] }), dates({ packs: [de] })];
  return (article) => tag(article, taggers).annotations.timexes ?? [];
}

/** What chrono-node finds, each component that it is certain of written as TIMEX3 does. */
function chronoNode({ text, metadata }: Article): Expressions {
  const published = new Date(`${metadata.datePublished ?? ''}T12:00:00`);
  return chrono.parse(text, published).map(({ index, text: words, start }) => {
    const date = start.date();
    const day = [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0'));
    const timed = start.isCertain('hour');
    const precision = timed || start.isCertain('day') || start.isCertain('weekday') ? 3 : start.isCertain('month') ? 2 : 3;
    const time = `T${String(date.getHours()).padStart(2, '0')}:${String(date.getMinutes()).padStart(2, '0')}`;
    const preposition = /^(?:am|um|im|in|ab|vom|von|bis) /i.exec(words)?.[0].length ?? 0; // the gold leaves them out
    return {
      start: index + preposition,
      end: index + words.length,
      type: timed ? 'TIME' : 'DATE',
      value: day.slice(0, precision).join('-') + (timed ? time : ''),
    };
  });
}

function table({ docs, gold, predicted, overall, perType, typeAccuracy, valueAccuracy }: Result): string {
  const rows = Object.entries(perType).map(([type, figures]) => [type, figures, `gold ${figures.gold}, found ${figures.predicted}`] as const);
  return [
    `${docs} documents; of the matched, type right ${percent(typeAccuracy)} %, value right ${percent(valueAccuracy)} %`,
    row('', ['strict', 'relaxed', 'value']),
    row('F1', measures.map((measure) => overall[measure].f1), `gold ${gold}, found ${predicted}`),
    row('precision', measures.map((measure) => overall[measure].p)),
    row('recall', measures.map((measure) => overall[measure].r)),
    ...rows.map(([type, figures, remark]) => row(`${type} F1`, measures.map((measure) => figures[measure].f1), remark)),
  ].join('\n');
}

const measures = ['strict', 'relaxed', 'value'] as const;

function row(name: string, cells: readonly (string | number)[], remark = ''): string {
  const shown = cells.map((cell) => (typeof cell === 'number' ? percent(cell).toFixed(1) : cell).padStart(9));
  return `  ${name.padEnd(14)}${shown.join('')}  ${remark}`.trimEnd();
}

function percent(share: number): number {
  return Math.round(share * 10_000) / 100;
}
