/** What the demo shows: one of its own articles, or a file. */
import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Metadata } from '@depesche/article';
import type { DemoOptions } from './demo-options.js';

export interface Source {
  readonly path: string;
  /** File name without its ending, for the outputs. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What the input does not say itself. */
  readonly known: DemoOptions['known'];
  readonly publisher?: Metadata['publisher'];
}

/** The demo's own articles by language; the first one is what it shows when nothing is asked for. */
const ownArticles = { de: 'nato-rutte', en: 'harbour-bridge' } as const;
export type ExampleLanguage = keyof typeof ownArticles;

/**
 * Reads a file.
 *
 * @throws what `readFile` of Node throws
 */
export async function readSource(path: string, known: DemoOptions['known']): Promise<Source> {
  return { path, name: basename(path, extname(path)), bytes: await readFile(path), known };
}

/** One of the demo's own articles. */
export async function readExample(language: ExampleLanguage): Promise<Source> {
  const ownArticle = new URL(`../../article/${ownArticles[language]}.json`, import.meta.url);
  const { file, publisher, ...known } = JSON.parse(await readFile(ownArticle, 'utf8')) as Source['known'] & { file: string; publisher: Metadata['publisher'] };
  return { ...(await readSource(fileURLToPath(new URL(file, ownArticle)), known)), publisher };
}
