export { readInput } from './cli/read-input.js';
export { readKnownNames } from './cli/known-names-file.js';
export { installedVersions } from './installed-versions.js';
export { loadModel } from './load-model.js';
