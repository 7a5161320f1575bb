/**
 * `npm run train [-- OPTIONS]`: rebuilds the weights of a model package from the data folder.
 *
 * - `--language TAG`: which one; default: the first that can be trained
 * - `--hold-out-dev`: GermEval's dev part is not learnt from, so that it can be measured on
 * - `--output FILE`: instead of the model package's `weights.bin`
 * - `--without PART`: leaves out `compounds`, `smartdata`, `refill` or `self-training`, to see what it is worth; may
 *   be repeated
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { seededRandom } from '@depesche/corpus/random';
import { readText } from '@depesche/corpus/readers';
import { writeModel } from '@depesche/entities/training';
import type { LabelledSentence } from './corpora/labelled-sentence.js';
import { readGermEval, readPartialGermEval } from './corpora/read-germeval.js';
import { cutAtHyphens, readSmartData } from './corpora/read-smartdata.js';
import { refillCompounds } from './corpora/refill-compounds.js';
import { HiddenWordFiller } from './corpora/refill-hidden.js';
import { unlabelledSentences } from './corpora/unlabelled-sentences.js';
import { likelyLabels } from './crf/likely-labels.js';
import { dataPath } from './knowledge-base/read-table.js';
import { wordLexicon } from './learn-lexicon.js';
import { learnCrf, type LearntCrf } from './learn-weights.js';
import { measureCrf } from './measure-crf.js';
import { readNameLists } from './names/name-lists.js';
import { titleWords, wordSupply } from './names/word-supply.js';
import { packFeatures, packLexicon } from './pack-model.js';
import { trainingLanguages } from './languages/training-languages.js';
import { learnWords } from './words/learn-words.js';

const { values } = parseArgs({
  options: {
    language: { type: 'string', default: Object.keys(trainingLanguages)[0]! },
    'hold-out-dev': { type: 'boolean', default: false },
    output: { type: 'string' },
    without: { type: 'string', multiple: true, default: [] },
  },
});
const config = trainingLanguages[values.language];
if (config === undefined) throw new Error(`There is no language "${values.language}" to train; there are: ${Object.keys(trainingLanguages).join(', ')}.`);
const uses = (part: 'compounds' | 'smartdata' | 'refill' | 'self-training'): boolean => !values.without.includes(part);
const output = values.output ?? join(import.meta.dirname, `../../model-${values.language}/weights.bin`);

const report = (message: string): void => {
  console.log(`${Math.round(process.uptime()).toString().padStart(5)} s  ${message}`);
};

const { sets } = config;
const rules = { endings: config.endings };
const germEval = readPartialGermEval(readText(dataPath(sets.germEvalTrain)));
const smartData = uses('smartdata') ? readSmartData(readText(dataPath(sets.smartDataTrain))) : [];
const learntWords = learnWords([sets.germEvalTrain, sets.smartDataTrain], config, report);
const readable = uses('compounds') ? refillCompounds(germEval, learntWords.words, config.compoundSeed) : germEval;
const learnt = [...readable, ...smartData, ...cutAtHyphens(smartData)];
// Words are learnt without dev in either case, so that the held-out figures tell of the published model.
const lexicon = wordLexicon(learntWords, config.keptWords);
const dev = readGermEval(readText(dataPath(sets.germEvalDev)));
const held = values['hold-out-dev'];
const shown = new Set(germEval.flatMap(({ words }) => words));
const supply = wordSupply({ lists: readNameLists(), words: learntWords.words, titles: titleWords(), shown });
const filler = new HiddenWordFiller(supply, config.refill, seededRandom(config.refill.seed));
const refill = (sentence: LabelledSentence): LabelledSentence => (uses('refill') ? filler.refill(sentence) : sentence);
const options = { lexicon, rules, config: config.weights, refill };
const labelled = held ? learnt : [...learnt, ...dev];
const learn = (sentences: readonly LabelledSentence[]): LearntCrf => {
  const learntCrf = learnCrf(sentences, options, report);
  if (held) report(`GermEval dev: ${measureCrf(learntCrf, dev)}`);
  return learntCrf;
};
let learntCrf = learn(labelled);
for (const round of uses('self-training') ? config.selfTraining.rounds : []) {
  const likely = [...likelyLabels(learntCrf, unlabelledSentences(round, config), config.selfTraining.least)];
  report(`${likely.length} sentences labelled by what was learnt`);
  learntCrf = learn([...labelled, ...likely]);
}
const { crf, keys } = learntCrf;
const features = packFeatures(keys, crf.weights, config.pack);
const bytes = writeModel({
  language: config.languagePack.language,
  endings: config.endings,
  transitions: Float32Array.from(crf.transitions),
  features,
  lexicon: packLexicon(lexicon.attributes, lexicon.coarser),
});
writeFileSync(output, bytes);
report(`${features.keys.length} features, ${features.weights.length} weights; ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} packed with gzip`);
