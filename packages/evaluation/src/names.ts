/** Names against GermEval 2014 dev, SmartData dev and the German Europarl sentences, from raw text, strict spans. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Article, assembleArticle, type Mention, type Span, tag, type Tagger } from '@depesche/article';
import { readColumns } from '@depesche/corpus/readers';
import { entities, readKnowledgeBase, readModel } from '@depesche/entities';
import { de } from '@depesche/lang-de';
import { segments } from '@depesche/segment';
import { Agreement, agreementHead } from './agreement.js';
import { cacheFolder, dataPath } from './data-folder.js';
import type { Evaluation } from './evaluation.js';

/** A sentence of a corpus and its names as `start end label` in tokens. */
interface NamedSentence {
  readonly tokens: readonly string[];
  readonly names: readonly NamedSpan[];
}

interface NamedSpan extends Span {
  readonly label: string;
}

/** Weights learnt without GermEval's dev part: `npm run train -- --hold-out-dev --output .cache/weights-held-out.bin`. */
const heldOut = join(cacheFolder, 'weights-held-out.bin');

const NAMES = ['PER', 'ORG', 'LOC', 'OTH'];
const CORE = ['PER', 'ORG', 'LOC'];

/** Published weights on the corpora they have not seen, and on GermEval dev the weights learnt without it. */
export function evaluateNames(): Evaluation {
  const published = taggersWith(createRequire(import.meta.url).resolve('@depesche/model-de/weights.bin'));
  const smartData = readCorpus('ner/de/smartdata-dev.conll', (row) => smartDataLabel(row.at(-1)!));
  const europarl = readCorpus('ner/de/europarl-test.tsv', (row) => row.at(-1)!);
  const rows = [
    measured('SmartData dev, PER LOC ORG', { taggers: published, sentences: smartData, labels: CORE }),
    measured('Europarl test, PER LOC ORG', { taggers: published, sentences: europarl, labels: CORE }),
  ];
  const figures: Record<string, number> = { smartData: rows[0]!.f1(), europarl: rows[1]!.f1() };
  const report = [agreementHead, ...rows.map((row, i) => row.row(['SmartData dev, PER LOC ORG', 'Europarl test, PER LOC ORG'][i]!))];
  if (existsSync(heldOut)) addGermEval(figures, report);
  else report.push('GermEval dev: not run; npm run train -- --hold-out-dev --output .cache/weights-held-out.bin makes the weights for it.');
  return { title: 'names, strict spans, from raw text', figures, report: report.join('\n') };
}

function addGermEval(figures: Record<string, number>, report: string[]): void {
  const taggers = taggersWith(heldOut);
  const sentences = readCorpus('ner/de/germeval2014-dev.tsv', (row) => row[2]!, 1);
  const tables: [figure: string, name: string, labels: readonly string[] | undefined][] = [
    ['germEvalNames', 'GermEval dev, names', NAMES],
    ['germEvalAll', 'GermEval dev, all twelve classes', undefined],
    ['germEvalCore', 'GermEval dev, PER LOC ORG', CORE],
    ...NAMES.flatMap((label) => ['', 'part', 'deriv'].map((form): [string, string, string[]] => ['', `GermEval dev, ${label}${form}`, [label + form]])),
  ];
  const tagged = sentences.map(({ tokens, names }) => ({ names, found: findNames(tokens, taggers) }));
  for (const [figure, name, labels] of tables) {
    const agreement = agreementOf(tagged, labels);
    if (figure !== '') figures[figure] = agreement.f1();
    report.push(agreement.row(name));
  }
}

function taggersWith(weights: string): Tagger[] {
  const knowledgeBase = readKnowledgeBase(readFileSync(createRequire(import.meta.url).resolve('@depesche/model-de/knowledge-base.bin')));
  return [segments({ packs: [de] }), entities({ model: readModel(readFileSync(weights)), knowledgeBase, packs: [de] })];
}

function measured(
  name: string,
  { taggers, sentences, labels }: { taggers: readonly Tagger[]; sentences: readonly NamedSentence[]; labels: readonly string[] },
): Agreement {
  return agreementOf(
    sentences.map(({ tokens, names }) => ({ names, found: findNames(tokens, taggers) })),
    labels,
  );
}

function agreementOf(
  tagged: readonly { readonly names: readonly NamedSpan[]; readonly found: readonly NamedSpan[] }[],
  labels: readonly string[] | undefined,
): Agreement {
  const agreement = new Agreement();
  const counted = (name: NamedSpan): boolean => labels?.includes(name.label) ?? true;
  for (const { names, found } of tagged) {
    agreement.add(found.filter(counted), names.filter(counted), (span) => `${span.start} ${span.end} ${(span as NamedSpan).label}`);
  }
  return agreement;
}

/** The names in a sentence, in tokens; its text is the tokens with blanks between, as the shared scorer has it. */
function findNames(tokens: readonly string[], taggers: readonly Tagger[]): NamedSpan[] {
  const article = tag(articleOf(tokens.join(' ')), taggers);
  const ends: number[] = [];
  let length = 0;
  for (const token of tokens) {
    length += token.length;
    ends.push(length++);
  }
  const starts = ends.map((end, i) => end - tokens[i]!.length);
  return (article.annotations.mentions ?? []).map((mention) => ({
    start: ends.findIndex((end) => end > mention.start),
    end: firstAtOrAfter(starts, mention.end),
    label: labelOf(mention),
  }));
}

function firstAtOrAfter(starts: readonly number[], offset: number): number {
  const found = starts.findIndex((start) => start >= offset);
  return found < 0 ? starts.length : found;
}

function articleOf(text: string): Article {
  return assembleArticle({ language: 'de', blocks: [{ type: 'text', role: 'paragraph', text }] });
}

function labelOf({ type, form }: Mention): string {
  const types = { person: 'PER', organization: 'ORG', place: 'LOC', misc: 'OTH' } as const;
  const forms = { name: '', compound: 'part', derived: 'deriv' } as const;
  return types[type] + forms[form];
}

/** `location-city` and its like as GermEval's labels. */
function smartDataLabel(label: string): string {
  const [begin = 'O', ...rest] = label.toLowerCase().split('-');
  const name = rest.join('-');
  const known = [['person', 'PER'], ['organization', 'ORG'], ['location', 'LOC']].find(([prefix]) => name.startsWith(prefix!));
  return known === undefined ? 'O' : `${begin.toUpperCase()}-${known[1]!}`;
}

function readCorpus(file: string, labelOfRow: (row: readonly string[]) => string, tokenColumn = 0): NamedSentence[] {
  return readColumns(dataPath(file)).map(({ rows }) => {
    const names: { start: number; end: number; label: string }[] = [];
    rows.forEach((row, i) => {
      const [mark, label = ''] = labelOfRow(row).split('-');
      const open = names.at(-1);
      if (mark === 'O') return;
      if (mark === 'I' && open?.end === i && open.label === label) open.end = i + 1;
      else names.push({ start: i, end: i + 1, label });
    });
    return { tokens: rows.map((row) => row[tokenColumn]!), names };
  });
}
