/**
 * `npm run train [-- OPTIONS]`: rebuilds the weights of `@depesche/model-de` from the data folder.
 *
 * - `--hold-out-dev`: GermEval's dev part is not learnt from, so that it can be measured on
 * - `--output FILE`: instead of the model package's `weights.bin`
 * - `--without PART`: leaves out `compounds` or `smartdata`, to see what it is worth; may be repeated
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { readText } from '@depesche/corpus/readers';
import { writeModel } from '@depesche/entities/training';
import { readGermEval, readPartialGermEval } from './corpora/read-germeval.js';
import { cutAtHyphens, readSmartData } from './corpora/read-smartdata.js';
import { refillCompounds } from './corpora/refill-compounds.js';
import { dataPath } from './knowledge-base/read-table.js';
import { wordLexicon } from './learn-lexicon.js';
import { learnCrf } from './learn-weights.js';
import { measureCrf } from './measure-crf.js';
import { packFeatures, packLexicon } from './pack-model.js';
import { trainingConfig as config } from './training-config.js';
import { learnWords } from './words/learn-words.js';

const { values } = parseArgs({
  options: {
    'hold-out-dev': { type: 'boolean', default: false },
    output: { type: 'string' },
    without: { type: 'string', multiple: true, default: [] },
  },
});
const uses = (part: 'compounds' | 'smartdata'): boolean => !values.without.includes(part);
const output = values.output ?? join(import.meta.dirname, '../../model-de/weights.bin');

const report = (message: string): void => {
  console.log(`${Math.round(process.uptime()).toString().padStart(5)} s  ${message}`);
};

const { sets } = config;
const rules = { endings: config.endings };
const germEval = readPartialGermEval(readText(dataPath(sets.germEvalTrain)));
const smartData = uses('smartdata') ? readSmartData(readText(dataPath(sets.smartDataTrain))) : [];
const learntWords = learnWords([sets.germEvalTrain, sets.smartDataTrain], config.words, report);
const readable = uses('compounds') ? refillCompounds(germEval, learntWords.words, config.compoundSeed) : germEval;
const learnt = [...readable, ...smartData, ...cutAtHyphens(smartData)];
// Words are learnt without dev in either case, so that the held-out figures tell of the published model.
const lexicon = wordLexicon(learntWords, config.keptWords);
const dev = readGermEval(readText(dataPath(sets.germEvalDev)));
const held = values['hold-out-dev'];
const learntCrf = learnCrf(held ? learnt : [...learnt, ...dev], { lexicon, rules, config: config.weights }, report);
if (held) report(`GermEval dev: ${measureCrf(learntCrf, dev)}`);
const { crf, keys } = learntCrf;
const features = packFeatures(keys, crf.weights, config.pack);
const bytes = writeModel({
  language: config.language,
  endings: config.endings,
  transitions: Float32Array.from(crf.transitions),
  features,
  lexicon: packLexicon(lexicon.attributes, lexicon.coarser),
});
writeFileSync(output, bytes);
report(`${features.keys.length} features, ${features.weights.length} weights; ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} packed with gzip`);
