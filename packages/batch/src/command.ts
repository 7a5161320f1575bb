export { run } from './command/run.js';
