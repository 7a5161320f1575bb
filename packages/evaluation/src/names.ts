/** Names against GermEval 2014 dev, SmartData dev and the German Europarl sentences, from raw text, strict spans. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isPutAside } from '@depesche/corpus/readers';
import { de } from '@depesche/lang-de';
import { agreementHead } from './agreement.js';
import { cacheFolder } from './data-folder.js';
import type { Evaluation } from './evaluation.js';
import { modelFile, nameTaggers } from './name-taggers.js';
import { agreementOf, type NamedSentence, readNamedCorpus, type TaggedSentence, tagSentences } from './named-sentences.js';

/** Weights learnt without GermEval's dev part: `npm run train -- --hold-out-dev --output .cache/weights-held-out.bin`, which makes the small ones as well. */
const heldOut = { pair: join(cacheFolder, 'weights-held-out.bin'), small: join(cacheFolder, 'small-weights-held-out.bin') };

const published = { pair: modelFile('de', 'weights.bin'), small: modelFile('de', 'small-weights.bin') };

const NAMES = ['PER', 'ORG', 'LOC', 'OTH'];
const CORE = ['PER', 'ORG', 'LOC'];

/** Published weights on the corpora they have not seen, and on GermEval dev the weights learnt without it; then the same of the small model. */
export function evaluateNames(): Evaluation {
  const figures: Record<string, number> = {};
  const report = [agreementHead];
  const smartData = readNamedCorpus('ner/de/smartdata-dev.conll', (row) => smartDataLabel(row.at(-1)!));
  const europarl = readNamedCorpus('ner/de/europarl-test.tsv', (row) => row.at(-1)!);
  for (const [model, prefix] of [['pair', ''], ['small', 'small, ']] as const) {
    const taggers = nameTaggers(de, published[model]).taggers;
    const rows = { smartData: tagSentences(smartData, 'de', taggers), europarl: tagSentences(europarl, 'de', taggers) };
    addRow(report, figures, { name: `${prefix}SmartData dev, PER LOC ORG`, figure: figureName(model, 'smartData'), tagged: rows.smartData, labels: CORE });
    if (model === 'pair') addParts(report, { name: 'SmartData dev', sentences: smartData, tagged: rows.smartData, labels: CORE });
    addRow(report, figures, { name: `${prefix}Europarl test, PER LOC ORG`, figure: figureName(model, 'europarl'), tagged: rows.europarl, labels: CORE });
    if (existsSync(heldOut[model])) addGermEval(figures, report, model);
    else report.push(`${prefix}GermEval dev: not run; npm run train -- --hold-out-dev --output .cache/weights-held-out.bin makes the weights for it.`);
  }
  return { title: 'names, strict spans, from raw text', figures, report: report.join('\n') };
}

function figureName(model: 'pair' | 'small', figure: string): string {
  return model === 'pair' ? figure : `small${figure[0]!.toUpperCase()}${figure.slice(1)}`;
}

function addGermEval(figures: Record<string, number>, report: string[], model: 'pair' | 'small'): void {
  const sentences = readNamedCorpus('ner/de/germeval2014-dev.tsv', (row) => row[2]!, 1);
  const tagged = tagSentences(sentences, 'de', nameTaggers(de, heldOut[model]).taggers);
  const tables: [figure: string, name: string, labels: readonly string[] | undefined][] = [
    ['germEvalNames', 'names', NAMES],
    ['germEvalAll', 'all twelve classes', undefined],
    ['germEvalCore', 'PER LOC ORG', CORE],
    ...(model === 'small' ? [] : NAMES.flatMap((label) => ['', 'part', 'deriv'].map((form): [string, string, string[]] => ['', label + form, [label + form]]))),
  ];
  for (const [figure, name, labels] of tables) {
    const row = { name: `${model === 'pair' ? '' : 'small, '}GermEval dev, ${name}`, tagged, ...(labels && { labels }), ...(figure !== '' && { figure: figureName(model, figure) }) };
    addRow(report, figures, row);
  }
  if (model === 'small') return;
  addRow(report, figures, { name: 'GermEval dev, names, no currencies of amounts', tagged: withoutCurrencies(sentences, tagged), labels: NAMES });
  addParts(report, { name: 'GermEval dev', sentences, tagged, labels: NAMES });
}

interface Row {
  readonly name: string;
  readonly tagged: readonly TaggedSentence[];
  readonly labels?: readonly string[];
  readonly figure?: string;
}

function addRow(report: string[], figures: Record<string, number>, { name, tagged, labels, figure }: Row): void {
  const agreement = agreementOf(tagged, labels);
  if (figure !== undefined) figures[figure] = agreement.f1();
  report.push(agreement.row(name));
}

/** Half of the sentences, by a hash, is not read while training is tuned: what helps on the other half only is not kept. */
function addParts(report: string[], { name, sentences, tagged, labels }: Required<Pick<Row, 'name' | 'tagged' | 'labels'>> & { readonly sentences: readonly NamedSentence[] }): void {
  const aside = sentences.map(({ tokens }) => isPutAside(tokens));
  report.push(agreementOf(tagged.filter((_, i) => !aside[i]), labels).row(`${name}, the half looked at`), agreementOf(tagged.filter((_, i) => aside[i]), labels).row(`${name}, the half put aside`));
}

/** The corpus counts currencies in amounts („5 Millionen Euro“) as names, this project leaves them unmarked: the sentences without those. */
function withoutCurrencies(sentences: readonly NamedSentence[], tagged: readonly TaggedSentence[]): TaggedSentence[] {
  const { currencies, amountWords } = de.names;
  return tagged.map(({ names, found }, i) => {
    const { tokens } = sentences[i]!;
    const isAmount = (token: string | undefined): boolean => token !== undefined && (/^\d/.test(token) || amountWords.includes(token.toLowerCase().replace('.', '')));
    return { found, names: names.filter(({ start, end }) => end - start > 1 || !currencies.includes(tokens[start]!.toLowerCase()) || !isAmount(tokens[start - 1])) };
  });
}

/** `location-city` and its like as GermEval's labels. */
function smartDataLabel(label: string): string {
  const [begin = 'O', ...rest] = label.toLowerCase().split('-');
  const name = rest.join('-');
  const known = [['person', 'PER'], ['organization', 'ORG'], ['location', 'LOC']].find(([prefix]) => name.startsWith(prefix!));
  return known === undefined ? 'O' : `${begin.toUpperCase()}-${known[1]!}`;
}
