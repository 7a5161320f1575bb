/** Quotations on the German Wikinews quotation corpus, by that set's own measure. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Article, cueSpans, type Quotation, type Span, tag, type Tagger } from '@depesche/article';
import { type QuotationDocument, readQuotationCorpus, readText } from '@depesche/corpus/readers';
import { de } from '@depesche/lang-de';
import { quotes } from '@depesche/quotes';
import { segments } from '@depesche/segment';
import { benchPath, cacheFolder, dataPath } from './data-folder.js';
import type { Evaluation } from './evaluation.js';
import { isAside } from './quotation-parts.js';
import { paragraphArticle, sourceOffsets } from './quotation-source.js';
import { ScoreTable } from './quotation-score-table.js';

const types = ['Direct', 'Indirect', 'IndirectFreeIndirect', 'FreeIndirect', 'Reported'] as const;

/** Scores `quotes()` without mentions, per type and over all types; the parts put aside beside those that were read. */
export async function evaluateQuotations(): Promise<Evaluation> {
  const taggers = [segments({ packs: [de] }), quotes({ packs: [de] })];
  const tagged = ['train', 'dev'].flatMap((set) => readSet(set, taggers));
  const parts = ['train', 'train aside', 'dev', 'dev aside'].map((name): [string, TaggedDocument[]] => [
    name,
    tagged.filter(({ set, aside }) => set === name.split(' ')[0] && aside === name.endsWith('aside')),
  ]);
  const runs = score(tagged.filter(({ set }) => set === 'dev'));
  const scores = [false, true].map((aside) => scoreTable(tagged.filter((document) => document.aside === aside)));
  const asideRuns = score(tagged.filter(({ aside }) => aside));
  return await Promise.resolve({
    title: 'German Wikinews quotations (text to segments to quotes, no mentions); every third document of train and dev is put aside',
    figures: { ...figuresOf(runs), ...asideFigures(asideRuns), 'aside score 0.9 right': scores[1]!.highest() },
    report: [
      `dev, ${String(runs['all']!.nGold)} quotations`,
      ...table(['type', 'messages P', 'R', 'F1', 'roles F1', 'speaker F1', 'half+speaker F1', 'gold', 'predicted'], ['all', ...types].map((name) => row(name, runs[name]!))),
      'by part (F1)',
      ...table(['part', 'documents', 'direct', 'with speaker', 'all', 'with speaker'], parts.map(([name, documents]) => partRow(name, documents))),
      'by score, documents read and put aside',
      ...table(['score', 'found', 'words right', 'and speaker', 'aside: found', 'words right', 'and speaker'], scores[0]!.rows().map((cells, i) => [...cells, ...scores[1]!.rows()[i]!.slice(1)])),
    ].join('\n'),
  });
}

/** A document with what was found in it. */
interface TaggedDocument {
  readonly set: string;
  readonly aside: boolean;
  readonly document: QuotationDocument;
  readonly article: Article;
  /** The document as a line of the corpus. */
  readonly line: string;
}

function readSet(set: string, taggers: readonly Tagger[]): TaggedDocument[] {
  const corpus = dataPath(`quotes/${set}.jsonl.xz`);
  const lines = readText(corpus).split('\n').filter((line) => line !== '');
  return readQuotationCorpus(corpus).map((document, i) => {
    return { set, aside: isAside(document.name), document, article: tag(paragraphArticle('de', document.text), taggers), line: lines[i]! };
  });
}

function scoreTable(documents: readonly TaggedDocument[]): ScoreTable {
  const scores = new ScoreTable();
  for (const { article, document } of documents) scores.add(article, document.quotations, sourceOffsets(article));
  return scores;
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [header, ...rows].map((cells) => cells.map((cell, i) => (i === 0 ? cell.padEnd(21) : cell.padStart(16))).join(''));
}

function partRow(name: string, documents: readonly TaggedDocument[]): string[] {
  const runs = score(documents);
  const figures = ['Direct', 'all'].flatMap((type) => [runs[type]!.evalpy.messages.f1, runs[type]!.spans.halfAndSpeaker.f1]);
  return [name, String(documents.length), ...figures.map((figure) => percent(figure).toFixed(1))];
}

function asideFigures(runs: Readonly<Record<string, Run>>): Record<string, number> {
  const figures = ['all', 'Direct'].flatMap((name): [string, number][] => [
    [`aside ${name} messages F1`, percent(runs[name]!.evalpy.messages.f1)],
    [`aside ${name} half+speaker F1`, percent(runs[name]!.spans.halfAndSpeaker.f1)],
  ]);
  return Object.fromEntries(figures);
}

interface Prf {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

interface Run {
  readonly nGold: number;
  readonly nSys: number;
  readonly evalpy: Readonly<Record<'messages' | 'roles', Prf>>;
  readonly perRole: Readonly<Record<'speaker', Prf>>;
  readonly spans: Readonly<Record<'halfAndSpeaker', Prf>>;
}

/** What was found in a document, as the scorer reads it; offsets count in the document's text. */
function predict({ document, article }: TaggedDocument): string {
  const toSource = sourceOffsets(article);
  const spans = (article.annotations.quotations ?? []).map((quotation) => toPrediction(article, quotation, toSource));
  return JSON.stringify({ docId: document.name, spans });
}

function toPrediction(article: Article, quotation: Quotation, toSource: (span: Span) => Span): object {
  const parts = quotation.content.map((span) => toSource(quotation.type === 'direct' ? withMarks(article.text, span) : span));
  const { frame, speaker } = quotation;
  const cue = cueSpans(quotation);
  return {
    ...toSource(quotation),
    type: quotation.type.charAt(0).toUpperCase() + quotation.type.slice(1),
    parts: parts.map(({ start, end }) => [start, end]),
    ...(cue.length > 0 && { cue: cue.map(toSource) }),
    ...(speaker && { speaker: toSource(speaker) }),
    ...(frame && { frame: toSource(frame) }),
  };
}

/** The corpus counts the marks to the quotation. */
function withMarks(text: string, span: Span): Span {
  const isMark = (offset: number): boolean => '„“”"»«‚‘’›‹\''.includes(text.charAt(offset) || ' ');
  return { start: isMark(span.start - 1) ? span.start - 1 : span.start, end: isMark(span.end) ? span.end + 1 : span.end };
}

function score(documents: readonly TaggedDocument[]): Readonly<Record<string, Run>> {
  const folder = join(cacheFolder, 'quotations');
  mkdirSync(folder, { recursive: true });
  const predicted = join(folder, 'predicted.jsonl');
  const gold = join(folder, 'gold.jsonl');
  writeFileSync(predicted, documents.map(predict).join('\n'));
  writeFileSync(gold, documents.map(({ line }) => line).join('\n'));
  const result = spawnSync(process.execPath, [benchPath('score-quotes.mjs'), '--gold', gold, '--pred', predicted, '--by-type', '--json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (result.status !== 0) throw new Error(`The scorer failed: ${result.stderr}`);
  return JSON.parse(result.stdout) as Record<string, Run>;
}

function row(name: string, run: Run): string[] {
  const { messages, roles } = run.evalpy;
  const figures = [messages.p, messages.r, messages.f1, roles.f1, run.perRole.speaker.f1, run.spans.halfAndSpeaker.f1];
  return [name, ...figures.map((figure) => percent(figure).toFixed(1)), String(run.nGold), String(run.nSys)];
}

function figuresOf(runs: Readonly<Record<string, Run>>): Record<string, number> {
  const figures: Record<string, number> = { 'all roles F1': percent(runs['all']!.evalpy.roles.f1) };
  for (const name of ['all', ...types]) {
    figures[`${name} messages F1`] = percent(runs[name]!.evalpy.messages.f1);
    figures[`${name} half+speaker F1`] = percent(runs[name]!.spans.halfAndSpeaker.f1);
  }
  return figures;
}

function percent(share: number): number {
  return Math.round(share * 10000) / 100;
}
