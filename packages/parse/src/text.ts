export { parseText, type ParseTextOptions } from './text/parse-text.js';
