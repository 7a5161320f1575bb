/** Time expressions against KRAUTS, Dolomiten-100 (German newspaper articles with TIMEX3). */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Article, assembleArticle, normalizeText, tag } from '@depesche/article';
import { readTimeMl, type TimeMlDocument } from '@depesche/corpus/readers';
import { dates } from '@depesche/dates';
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
  const scores = {
    all: score(folder, 'all', files),
    tuning: score(folder, 'tuning', files.filter((file) => partOf(basename(file, '.tml')) === 'tuning')),
    holdout: score(folder, 'holdout', files.filter((file) => partOf(basename(file, '.tml')) === 'holdout')),
  };
  return {
    title: 'time expressions, KRAUTS Dolomiten-100',
    figures: Object.fromEntries(
      Object.entries(scores).flatMap(([part, { overall }]) =>
        (['strict', 'relaxed', 'value'] as const).map((measure) => [`${part}.${measure}`, percent(overall[measure].f1)]),
      ),
    ),
    report: Object.entries(scores)
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

function score(folder: string, part: string, files: readonly string[]): Result {
  const gold = join(folder, part);
  mkdirSync(gold, { recursive: true });
  for (const file of files) copyFileSync(file, join(gold, basename(file)));
  const taggers = [segments({ packs: [de] }), dates({ packs: [de] })];
  const predictions = files.map((file) => {
    const { text, annotations } = tag(krautsArticle(readTimeMl(file)), taggers);
    return JSON.stringify({ docId: basename(file, '.tml'), text, spans: annotations.timexes });
  });
  const predicted = join(folder, `${part}.jsonl`);
  writeFileSync(predicted, predictions.join('\n') + '\n');
  const output = execFileSync('node', [benchPath('score-timex.mjs'), '--gold', gold, '--pred', predicted, '--json']);
  return JSON.parse(output.toString()) as Result;
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
