export { type SegmentationPack, type SegmentOptions, segments, sentences, tokens } from './segments.js';
export { splitSentences, splitTokens } from './split.js';
