/** Quotations on the dev part of the German Wikinews quotation corpus, by that set's own measure. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Article, assembleArticle, cueSpans, normalizeText, type Quotation, type Span, tag, type Tagger } from '@depesche/article';
import { type QuotationDocument, readQuotationCorpus, readText } from '@depesche/corpus/readers';
import { de } from '@depesche/lang-de';
import { quotes } from '@depesche/quotes';
import { segments } from '@depesche/segment';
import { benchPath, cacheFolder, dataPath } from './data-folder.js';
import type { Evaluation } from './evaluation.js';

const types = ['Direct', 'Indirect', 'IndirectFreeIndirect', 'FreeIndirect', 'Reported'] as const;

/** Scores `quotes()` without mentions, per type and over all types. */
export async function evaluateQuotations(): Promise<Evaluation> {
  const corpus = dataPath('quotes/dev.jsonl.xz');
  const documents = readQuotationCorpus(corpus);
  const taggers = [segments({ packs: [de] }), quotes({ packs: [de] })];
  const runs = score(readText(corpus), documents.map((document) => predict(document, taggers)));
  const rows = ['all', ...types].map((name) => row(name, runs[name]!));
  const header = ['type', 'messages P', 'R', 'F1', 'roles F1', 'speaker F1', 'half+speaker F1', 'gold', 'predicted'];
  return await Promise.resolve({
    title: `German Wikinews quotations, dev (${documents.length} documents, text to segments to quotes, no mentions)`,
    figures: figuresOf(runs),
    report: [header, ...rows].map((cells) => cells.map((cell, i) => (i === 0 ? cell.padEnd(21) : cell.padStart(16))).join('')).join('\n'),
  });
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

/** The document as an article of paragraphs, tagged; predictions count in the document's text. */
export function predict(document: QuotationDocument, taggers: readonly Tagger[]): string {
  const article = tag(toArticle(document), taggers);
  const toSource = sourceOffsets(article);
  const spans = (article.annotations.quotations ?? []).map((quotation) => toPrediction(article, quotation, toSource));
  return JSON.stringify({ docId: document.name, spans });
}

/** One paragraph for each line that holds text. */
export function toArticle(document: Pick<QuotationDocument, 'text'>): Article {
  let offset = 0;
  const blocks = document.text.split('\n').map((line) => {
    const normalized = normalizeText(line, { offset });
    offset += line.length + 1;
    return { type: 'text' as const, role: 'paragraph' as const, ...normalized };
  });
  return assembleArticle({ language: 'de', blocks: blocks.filter(({ text }) => text !== '') });
}

function sourceOffsets(article: Article): (span: Span) => { start: number; end: number } {
  const offsets = new Int32Array(article.text.length + 1);
  for (const [text, source, length] of article.sourceMap ?? []) {
    for (let i = 0; i <= length; i++) offsets[text + i] = source + i;
  }
  return ({ start, end }) => ({ start: offsets[start]!, end: offsets[end - 1]! + 1 });
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

function score(goldLines: string, predictions: readonly string[]): Readonly<Record<string, Run>> {
  const folder = join(cacheFolder, 'quotations');
  mkdirSync(folder, { recursive: true });
  const predicted = join(folder, 'predicted.jsonl');
  const gold = join(folder, 'gold.jsonl');
  writeFileSync(predicted, predictions.join('\n'));
  writeFileSync(gold, goldLines);
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
