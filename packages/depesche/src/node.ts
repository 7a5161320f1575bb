export { loadModel } from './cli/load-model.js';
