/** Metadata of pages: title, author and day against trafilatura's hand annotation. */
import { extractionResults, ownAdapter } from './extraction-bench.js';
import type { Evaluation } from './evaluation.js';

interface Field {
  readonly expected: number;
  readonly exact: number;
  readonly given: number;
}

interface MetadataResults {
  readonly results: Readonly<Record<string, Readonly<Record<'meta_all' | 'meta_de', Readonly<Record<string, Field>>>>>>;
}

const fields = ['title', 'author', 'author, loose', 'date (day)'] as const;

/**
 * Share of the annotated pages whose title, author line and day are exactly the annotators'; “loose” forgives case and „und“. The annotation has
 * errors of its own (mistyped years, names in capitals), so 100 % is out of reach.
 */
export function evaluateMetadata(): Promise<Evaluation> {
  const { results } = extractionResults(['trafilatura', '--adapter', ownAdapter]) as MetadataResults;
  const { meta_all: all, meta_de: german } = Object.values(results)[0]!;
  const lines = fields.map((field) => `${field.padEnd(14)} all ${share(all[field]!)}   German ${share(german[field]!)}`);
  return Promise.resolve({
    title: "trafilatura's 990 pages, hand-annotated metadata",
    figures: { title: percent(all['title']!), author: percent(all['author']!), date: percent(all['date (day)']!) },
    report: lines.join('\n'),
  });
}

function percent({ exact, expected }: Field): number {
  return (100 * exact) / expected;
}

function share(field: Field): string {
  return `${percent(field).toFixed(1).padStart(5)} % (${field.exact} of ${field.expected})`;
}
