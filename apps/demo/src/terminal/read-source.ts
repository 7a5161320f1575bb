/** What the demo shows: its own article, or the file that is named on the command line. */
import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Metadata } from '@depesche/article';

export interface Source {
  readonly path: string;
  /** File name without its ending, for the outputs. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What the input does not say itself. */
  readonly known: { readonly url?: string; readonly datePublished?: string; readonly language?: string };
  readonly publisher?: Metadata['publisher'];
}

const usage = 'Usage: npm run demo [-- FILE [--date 2024-12-03] [--url URL] [--language de]]';
/** The demo's own articles by language; the first one is what it shows when nothing is asked for. */
const ownArticles = { de: 'nato-rutte', en: 'harbour-bridge' } as const;
export type ExampleLanguage = keyof typeof ownArticles;

/**
 * Reads the source that the arguments ask for.
 *
 * @throws Error with a message for the user
 */
export async function readSource(args: readonly string[]): Promise<Source> {
  const { positionals, values } = readArguments(args);
  const [path] = positionals;
  if (path === undefined) return await readExample('de');
  const { date, ...others } = values;
  const known = { ...others, ...(date !== undefined && { datePublished: date }) };
  return { path, name: basename(path, extname(path)), bytes: await readBytes(path), known };
}

/** One of the demo's own articles. */
export async function readExample(language: ExampleLanguage): Promise<Source> {
  const ownArticle = new URL(`../../article/${ownArticles[language]}.json`, import.meta.url);
  const { file, publisher, ...known } = JSON.parse(await readFile(ownArticle, 'utf8')) as Source['known'] & { file: string; publisher: Metadata['publisher'] };
  const path = fileURLToPath(new URL(file, ownArticle));
  return { path, name: basename(file, extname(file)), bytes: await readBytes(path), known, publisher };
}

function readArguments(args: readonly string[]) {
  try {
    const options = { date: { type: 'string' }, url: { type: 'string' }, language: { type: 'string' } } as const;
    const parsed = parseArgs({ args: [...args], allowPositionals: true, options });
    if (parsed.positionals.length <= 1) return parsed;
  } catch (error) {
    throw new Error(`${(error as Error).message}\n${usage}`, { cause: error });
  }
  throw new Error(`One file at a time.\n${usage}`);
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new Error(`${path} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'}).\n${usage}`, { cause: error });
  }
}
