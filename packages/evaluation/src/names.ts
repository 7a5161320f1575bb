/** Names against GermEval 2014 dev, SmartData dev and the German Europarl sentences, from raw text, strict spans. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Tagger } from '@depesche/article';
import { entities, readKnowledgeBase, readModel } from '@depesche/entities';
import { de } from '@depesche/lang-de';
import { segments } from '@depesche/segment';
import { agreementHead } from './agreement.js';
import { cacheFolder } from './data-folder.js';
import type { Evaluation } from './evaluation.js';
import { agreementOf, readNamedCorpus, tagSentences } from './named-sentences.js';

/** Weights learnt without GermEval's dev part: `npm run train -- --hold-out-dev --output .cache/weights-held-out.bin`. */
const heldOut = join(cacheFolder, 'weights-held-out.bin');

const NAMES = ['PER', 'ORG', 'LOC', 'OTH'];
const CORE = ['PER', 'ORG', 'LOC'];

/** Published weights on the corpora they have not seen, and on GermEval dev the weights learnt without it. */
export function evaluateNames(): Evaluation {
  const published = taggersWith(createRequire(import.meta.url).resolve('@depesche/model-de/weights.bin'));
  const smartData = readNamedCorpus('ner/de/smartdata-dev.conll', (row) => smartDataLabel(row.at(-1)!));
  const europarl = readNamedCorpus('ner/de/europarl-test.tsv', (row) => row.at(-1)!);
  const rows = [
    agreementOf(tagSentences(smartData, 'de', published), CORE),
    agreementOf(tagSentences(europarl, 'de', published), CORE),
  ];
  const figures: Record<string, number> = { smartData: rows[0]!.f1(), europarl: rows[1]!.f1() };
  const report = [agreementHead, ...rows.map((row, i) => row.row(['SmartData dev, PER LOC ORG', 'Europarl test, PER LOC ORG'][i]!))];
  if (existsSync(heldOut)) addGermEval(figures, report);
  else report.push('GermEval dev: not run; npm run train -- --hold-out-dev --output .cache/weights-held-out.bin makes the weights for it.');
  return { title: 'names, strict spans, from raw text', figures, report: report.join('\n') };
}

function addGermEval(figures: Record<string, number>, report: string[]): void {
  const taggers = taggersWith(heldOut);
  const sentences = readNamedCorpus('ner/de/germeval2014-dev.tsv', (row) => row[2]!, 1);
  const tables: [figure: string, name: string, labels: readonly string[] | undefined][] = [
    ['germEvalNames', 'GermEval dev, names', NAMES],
    ['germEvalAll', 'GermEval dev, all twelve classes', undefined],
    ['germEvalCore', 'GermEval dev, PER LOC ORG', CORE],
    ...NAMES.flatMap((label) => ['', 'part', 'deriv'].map((form): [string, string, string[]] => ['', `GermEval dev, ${label}${form}`, [label + form]])),
  ];
  const tagged = tagSentences(sentences, 'de', taggers);
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

/** `location-city` and its like as GermEval's labels. */
function smartDataLabel(label: string): string {
  const [begin = 'O', ...rest] = label.toLowerCase().split('-');
  const name = rest.join('-');
  const known = [['person', 'PER'], ['organization', 'ORG'], ['location', 'LOC']].find(([prefix]) => name.startsWith(prefix!));
  return known === undefined ? 'O' : `${begin.toUpperCase()}-${known[1]!}`;
}

