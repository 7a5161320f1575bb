/** All speed comparisons by the name they are called with; loaded only when asked for. */

/** Runs one comparison against named peers and gives the table to print. */
export type Benchmark = () => Promise<string>;

export const benchmarks: Readonly<Record<string, Benchmark>> = {
  // name: async () => (await import('./name.bench.js')).benchName(),
  segmentation: async () => (await import('./segmentation.bench.js')).benchSegmentation(),
  timexes: async () => (await import('./timexes.bench.js')).benchTimexes(),
  extraction: async () => (await import('./extraction.bench.js')).benchExtraction(),
  quotations: async () => (await import('./quotations.bench.js')).benchQuotations(),
  rendering: async () => (await import('./rendering.bench.js')).benchRendering(),
  names: async () => (await import('./names.bench.js')).benchNames(),
  formats: async () => (await import('./formats.bench.js')).benchFormats(),
  batch: async () => await (await import('./batch.bench.js')).benchBatch(),
  'batch-memory': async () => await (await import('./batch-memory.bench.js')).benchBatchMemory(),
  warc: async () => await (await import('./warc.bench.js')).benchWarc(),
  feeds: async () => (await import('./feeds.bench.js')).benchFeeds(),
};
