export { type FormatInput, type InputFormat, inputFormatNames, inputFormats, type ReadOptions, recogniseInput } from './cli/input-formats.js';
export { isBinary } from './cli/is-binary.js';
