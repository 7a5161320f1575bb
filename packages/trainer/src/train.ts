/**
 * `npm run train [-- --hold-out-dev] [-- --output FILE]`: rebuilds the weights of `@depesche/model-de` from the data folder.
 * With `--hold-out-dev` GermEval's dev part is not learnt from, so that it can be measured on.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { readText } from '@depesche/corpus/readers';
import { writeModel } from '@depesche/entities/training';
import { readGermEval, readPartialGermEval } from './corpora/read-germeval.js';
import { readSmartData } from './corpora/read-smartdata.js';
import { dataPath } from './knowledge-base/read-table.js';
import { learnLexicon } from './learn-lexicon.js';
import { learnWeights } from './learn-weights.js';
import { packFeatures, packLexicon } from './pack-model.js';
import { trainingConfig as config } from './training-config.js';

const { values } = parseArgs({ options: { 'hold-out-dev': { type: 'boolean', default: false }, output: { type: 'string' } } });
const output = values.output ?? join(import.meta.dirname, '../../model-de/weights.bin');

const report = (message: string): void => {
  console.log(`${Math.round(process.uptime()).toString().padStart(5)} s  ${message}`);
};

const { sets } = config;
const learnt = [...readPartialGermEval(readText(dataPath(sets.germEvalTrain))), ...readSmartData(readText(dataPath(sets.smartDataTrain)))];
// The lexicon is learnt without dev in either case, so that the held-out figures tell of the published model.
const lexicon = learnLexicon(learnt, config, report);
const dev = values['hold-out-dev'] ? [] : readGermEval(readText(dataPath(sets.germEvalDev)));
const sentences = [...learnt, ...dev];
report(`${sentences.length} labelled sentences`);
const { keys, weights, transitions } = learnWeights(
  sentences,
  { lexicon, rules: { endings: config.endings }, config: config.weights },
  report,
);
const features = packFeatures(keys, weights, config.pack);
const bytes = writeModel({
  language: config.language,
  endings: config.endings,
  transitions,
  features,
  lexicon: packLexicon(lexicon.attributes, lexicon.coarser),
});
writeFileSync(output, bytes);
report(`${features.keys.length} features, ${features.weights.length} weights; ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} packed with gzip`);
