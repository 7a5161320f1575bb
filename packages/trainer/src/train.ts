/**
 * `npm run train [-- OPTIONS]`: rebuilds the weights of a model package from the data folder.
 *
 * - `--language TAG`: which one; default: the first that can be trained
 * - `--hold-out-dev`: dev parts are not learnt from, so that they can be measured on
 * - `--fold N/OF`: the documents of one part are not learnt from, where the language's recipe can
 * - `--output FILE`: instead of the model package's `weights.bin`, and beside it a small one where the language has one; nothing is written to `none`
 * - `--without PART`: leaves out a part of the language's recipe (its file names them) `self-training` or `network`, to see what
 *   it is worth; may be repeated
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { asItIs, type LabelledSentence } from './corpora/labelled-sentence.js';
import { likelyLabels } from './crf/likely-labels.js';
import { trainingLanguages } from './languages/training-languages.js';
import { wordLexicon } from './learn-lexicon.js';
import { learnCrf, type LearntCrf } from './learn-weights.js';
import { measureCrf } from './measure-crf.js';
import { learnPair } from './network/learn-pair.js';
import { writeModels } from './write-models.js';

const { values } = parseArgs({
  options: {
    language: { type: 'string', default: Object.keys(trainingLanguages)[0]! },
    'hold-out-dev': { type: 'boolean', default: false },
    fold: { type: 'string' },
    output: { type: 'string' },
    without: { type: 'string', multiple: true, default: [] },
  },
});
const config = trainingLanguages[values.language];
if (config === undefined) throw new Error(`There is no language "${values.language}" to train; there are: ${Object.keys(trainingLanguages).join(', ')}.`);
const output = values.output ?? join(import.meta.dirname, `../../model-${values.language}/weights.bin`);
const report = (message: string): void => {
  console.log(`${Math.round(process.uptime()).toString().padStart(5)} s  ${message}`);
};

const learntWords = config.learnWords(report);
const lexicon = wordLexicon(learntWords, config.nameLists(), config.keptWords);
const fold = values.fold === undefined ? undefined : /^(\d+)\/(\d+)$/.exec(values.fold)?.slice(1).map(Number);
if (values.fold !== undefined && (fold === undefined || fold[0]! >= fold[1]!)) throw new Error(`--fold is "${values.fold}"; it takes INDEX/OF, with an index from 0 to OF - 1.`);
if (fold !== undefined && values.output === undefined) throw new Error('With --fold part of the corpora is not learnt from: say where the weights go with --output.');
const held = { dev: values['hold-out-dev'], without: values.without, ...(fold !== undefined && { fold: { index: fold[0]!, of: fold[1]! } }) };
const { learnt, measured, refill = asItIs, forNetwork = [] } = config.material(learntWords, lexicon, held);
const options = { lexicon, rules: { endings: config.endings }, config: config.weights, refill };
const learn = (sentences: readonly LabelledSentence[]): LearntCrf => {
  const learntCrf = learnCrf(sentences, options, report);
  for (const [name, set] of Object.entries(measured)) report(`${name}: ${measureCrf(learntCrf, set)}`);
  return learntCrf;
};
let sentences = learnt;
let learntCrf = learn(sentences);
for (const round of values.without.includes('self-training') ? [] : (config.selfTraining?.rounds ?? [])) {
  const likely = [...likelyLabels(learntCrf, round(), config.selfTraining!.least)];
  report(`${likely.length} sentences labelled by what was learnt`);
  sentences = [...learnt, ...likely];
  learntCrf = learn(sentences);
}
const network = values.without.includes('network') || config.network === undefined ? undefined : learnPair(learntCrf, { config: config.network, sentences: [...sentences, ...forNetwork], measured, lexicon, words: learntWords, kept: config.keptWords, rules: options.rules, refill }, report);
writeModels({ crf: learntCrf, lexicon, ...(network && { network }) }, { config, report, ...(output !== 'none' && { output }) });
