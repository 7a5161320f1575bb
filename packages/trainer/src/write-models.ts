/** From what was learnt to files of models: the CRF with its network, and a small one without. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { writeModel } from '@depesche/entities/training';
import type { LearntLexicon } from './learn-lexicon.js';
import type { LearntCrf } from './learn-weights.js';
import type { LearntNetwork } from './network/learn-network.js';
import { packNetwork } from './network/pack-network.js';
import { type PackedLexicon, packFeatures, packLexicon, type PackOptions } from './pack-model.js';
import type { Report } from './report.js';
import type { TrainingLanguage } from './training-config.js';

export interface LearntModel {
  readonly crf: LearntCrf;
  readonly lexicon: LearntLexicon;
  readonly network?: LearntNetwork;
}

export interface WritingOptions {
  readonly config: TrainingLanguage;
  readonly report: Report;
  /** Where the model goes; the small one goes beside it, as `small-weights.bin` beside `weights.bin`. Without it nothing is written. */
  readonly output?: string;
}

/** Packs and writes the models, and says how large they are. */
export function writeModels({ crf, lexicon, network }: LearntModel, { config, report, output }: WritingOptions): void {
  const write = (bytes: Uint8Array, file: string | undefined): void => {
    report(`${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} packed with gzip: ${file ?? 'not written'}`);
    if (file === undefined) return;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  };
  const packed = packLexicon(lexicon.attributes, lexicon.coarser);
  write(modelBytes({ crf, packed, ...(network && { network }) }, config, config.pack), output);
  if (network !== undefined && config.small !== undefined) write(modelBytes({ crf, packed }, config, config.small), output?.replace(/([^/]*)$/, 'small-$1'));
}

interface PackedParts {
  readonly crf: LearntCrf;
  readonly packed: PackedLexicon;
  readonly network?: LearntNetwork;
}

function modelBytes({ crf: { crf, keys }, packed, network }: PackedParts, { languagePack, endings, clitics, network: networkConfig }: TrainingLanguage, options: PackOptions): Uint8Array {
  const features = packFeatures(keys, crf.weights, options);
  const share = network === undefined ? 0 : networkConfig!.share;
  return writeModel({
    language: languagePack.language,
    endings,
    clitics,
    transitions: Float32Array.from(crf.transitions, (score, i) => (1 - share) * score + share * (network?.transitions[i] ?? 0)),
    features: { ...features, scale: features.scale * (1 - share) },
    lexicon: packed.table,
    ...(network && { network: packNetwork(network, packed.vectors, share) }),
  });
}
