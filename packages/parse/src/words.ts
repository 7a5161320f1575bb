/**
 * All tables of words, imported through here so that bundlers put them next to one another: they hold many of the same words, and gzip
 * finds repetitions only 32 kB back. The tables themselves lie beside the code that reads them.
 */
export * from './html/choose/class-words.js';
export * from './html/choose/boilerplate-phrases.js';
export * from './text/furniture-words.js';
export * from './credits/author-words.js';
export * from './text/header-words.js';
export * from './credits/date-words.js';
export * from './credits/months.js';
