/** How large each entry point may be in a browser: minified and gzipped with everything it imports, in kB of 1,000 bytes. */
export const sizeBudgets: Readonly<Record<string, number>> = {
  '@depesche/article': 7,
  '@depesche/dates': 60,
  // 20 until names of the knowledge base that the tagger misses are found, and knowledge bases of one's own read, joined and packed.
  // 24 until a network may stand beside the features: its format, its sums and what it sees of a word.
  // 27 until the network's sums run in WebAssembly, and plainly where that is not allowed.
  // 29 until joined names, titles and compounds that are whole names are told.
  '@depesche/entities': 29.5,
  // Its own code has 20; the rest is what it takes from parse and render, and grows with them.
  '@depesche/feed': 56,
  '@depesche/jsonld': 30,
  '@depesche/lang-de': 40,
  '@depesche/lang-de/function-words': 2,
  '@depesche/lang-en': 40,
  '@depesche/lang-en/function-words': 2,
  '@depesche/language': 3,
  '@depesche/model-de': 1,
  // Weights and knowledge base as code; the base64 is a hundredth more than the gzip in it.
  '@depesche/model-de/inline': 6_000,
  '@depesche/model-de/small': 2_000,
  '@depesche/model-en': 4_200,
  // The aim was 45; docs/decisions/2026-11-22-extraction.md says what was tried and where the rest lies, 2026-11-26-parse-rooms.md, 2026-11-26-pages-nobody-tuned-on.md, 2026-11-26-page-kinds.md and
  // 2026-11-26-titles-and-authors.md what came since.
  '@depesche/parse': 73.5,
  '@depesche/parse/body': 30,
  '@depesche/parse/text': 20.5,
  // Two engines, one for each order of words; a language uses one of them.
  '@depesche/quotes': 26,
  '@depesche/render': 25,
  '@depesche/render/html': 12,
  '@depesche/segment': 7,
  '@depesche/newsml': 52,
  '@depesche/ninjs': 38,
  '@depesche/topics': 4,
  '@depesche/topics/media-topics': 22,
  // All languages with their models in one file, as this measures it; a bundler that splits code loads a model when its language is needed.
  depesche: 9_500,
};

/** Packages that stand on Node's own modules: they are not bundled for browsers and not run on the edge. */
export const nodePackages: ReadonlySet<string> = new Set(['@depesche/batch', '@depesche/queue-bullmq', '@depesche/warc']);
