export { checkAnalyzeOptions, isLanguageTag } from './analyze-options.js';
export { durationText } from './cli/duration-text.js';
export { Messages } from './cli/messages.js';
export { readInput } from './cli/read-input.js';
export { readKnownNames } from './cli/known-names-file.js';
export { UsageError } from './cli/usage-error.js';
export { installedVersions } from './installed-versions.js';
export { loadModel } from './load-model.js';
