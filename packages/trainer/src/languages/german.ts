/** German: what its model is learnt from, and how. */
import { seededRandom } from '@depesche/corpus/random';
import { readText } from '@depesche/corpus/readers';
import { de } from '@depesche/lang-de';
import { readGermEval, readPartialGermEval } from '../corpora/read-germeval.js';
import { cutAtHyphens, readSmartData } from '../corpora/read-smartdata.js';
import { refillCompounds } from '../corpora/refill-compounds.js';
import { HiddenWordFiller } from '../corpora/refill-hidden.js';
import { germanTemplates } from './german-templates.js';
import { unlabelledSentences } from '../corpora/unlabelled-sentences.js';
import { dataPath } from '../knowledge-base/read-table.js';
import { readNameLists } from '../names/name-lists.js';
import { titleWords, wordSupply } from '../names/word-supply.js';
import type { HeldOut, TrainingLanguage, TrainingMaterial } from '../training-config.js';
import { learnWords, type LearntWords } from '../words/learn-words.js';

const texts = { speeches: 'text/bundestag-speeches.txt.xz', news: 'text/wikinews-de.jsonl' };

const sets = {
  germEvalTrain: 'ner/de/germeval2014-train-partial.tsv.xz',
  germEvalDev: 'ner/de/germeval2014-dev.tsv',
  smartDataTrain: 'ner/de/smartdata-train.conll',
};

/** Which readable compounds take the place of hidden ones. */
const COMPOUND_SEED = 11;

/** How words take the place of hidden names and nouns. */
const refilling = {
  refilled: { outside: 0.7, person: 0.85, place: 0.85, organization: 0.4, misc: 0.25 },
  known: { outside: 0.3, person: 0.35, place: 0.3, organization: 0.22, misc: 0.2 },
  invented: 0.4,
  genitives: 0.08,
};
const REFILL_SEED = 13;

/** Sentences from templates; the CRF learns only from the first of them: it takes too much from how more of them are written. */
const TEMPLATES = 1500;
const TEMPLATES_FOR_CRF = 400;
const TEMPLATE_SEED = 19;

const words = {
  minimumCount: 4,
  newsRepeats: 3,
  vectors: { dimensions: 64, window: 2, negatives: 5, epochs: 4, rate: 0.06, sample: 6e-5, seed: 1 },
  classes: [120, 800],
  clusterRounds: 8,
  clusterSeed: 7,
};

/** How the published weights of `@depesche/model-de` are made; parts: `compounds`, `smartdata`, `refill`, `templates`. */
export const german: TrainingLanguage = {
  languagePack: de,
  endings: ['s', 'er', 'isch', 'ische', 'ischen', 'ischer', 'isches', 'ischem', 'en', 'n', 'es', 'e'],
  clitics: [],
  keptWords: 64_000,
  weights: { epochs: 7, averaged: 5, minimumCount: 2, hidden: 0.1, dropped: 0.25, rate: 0.12, shrink: 0.0008, recallCost: 0.6, seed: 5 },
  pack: { step: 0.05, leastOfFeature: 0.14, least: 0.04 },
  network: { passes: 6, hidden: 0.12, share: 0.5, seed: 23, options: {} },
  small: { step: 0.06, leastOfFeature: 0.2, least: 0.05 },
  // Words are learnt without dev in either case, so that the held-out figures tell of the published model.
  learnWords: (report): LearntWords => learnWords([sets.germEvalTrain, sets.smartDataTrain], { words, texts }, report),
  nameLists: readNameLists,
  material: (learntWords, _, held): TrainingMaterial => material(learntWords, held),
  selfTraining: { rounds: [(): Iterable<readonly string[]> => unlabelledSentences({ speeches: 60_000, seed: 17 }, { languagePack: de, texts })], least: 0.04 },
};

function material(learntWords: LearntWords, { dev: holdsOut, without }: HeldOut): TrainingMaterial {
  const uses = (part: string): boolean => !without.includes(part);
  const germEval = readPartialGermEval(readText(dataPath(sets.germEvalTrain)));
  const smartData = uses('smartdata') ? readSmartData(readText(dataPath(sets.smartDataTrain))) : [];
  const readable = uses('compounds') ? refillCompounds(germEval, learntWords.words, COMPOUND_SEED) : germEval;
  const dev = readGermEval(readText(dataPath(sets.germEvalDev)));
  const shown = new Set(germEval.flatMap((sentence) => sentence.words));
  const supply = wordSupply({ lists: readNameLists(), words: learntWords.words, titles: titleWords(), shown });
  const filler = new HiddenWordFiller(supply, refilling, seededRandom(REFILL_SEED));
  const templates = uses('templates') ? germanTemplates(TEMPLATES, supply, seededRandom(TEMPLATE_SEED)) : [];
  return {
    learnt: [...readable, ...smartData, ...cutAtHyphens(smartData), ...templates.slice(0, TEMPLATES_FOR_CRF), ...(holdsOut ? [] : dev)],
    forNetwork: templates.slice(TEMPLATES_FOR_CRF),
    measured: holdsOut ? { 'GermEval dev': dev, 'SmartData dev': readSmartData(readText(dataPath('ner/de/smartdata-dev.conll'))).map(({ words, allowed }) => ({ words, allowed: allowed.map((set) => set & -set) })) } : {},
    ...(uses('refill') && { refill: (sentence) => filler.refill(sentence) }),
  };
}
