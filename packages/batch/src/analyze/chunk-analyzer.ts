/** The analyzer of a run, made once in each worker. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { badOption, type AsyncTagger, type Tagger } from '@depesche/article';
import { type AsyncAnalyzer, asyncAnalyzer } from 'depesche';
import { loadModel } from 'depesche/node';
import type { OwnModule, RunOptions } from '../options.js';

let kept: { readonly key: string; readonly analyzer: Promise<AsyncAnalyzer> } | undefined;

/** The analyzer for these options; models stay in memory from chunk to chunk. */
export function chunkAnalyzer(options: RunOptions): Promise<AsyncAnalyzer> {
  const { layers, knownNames, entityTypes, timeZone, taggers } = options;
  const key = JSON.stringify([layers, knownNames, entityTypes, timeZone, taggers]);
  if (kept?.key !== key) kept = { key, analyzer: makeAnalyzer(options) };
  return kept.analyzer;
}

async function makeAnalyzer({ layers, knownNames, entityTypes, timeZone, taggers }: RunOptions): Promise<AsyncAnalyzer> {
  return asyncAnalyzer({
    loadModel,
    ...(layers !== undefined && { layers }),
    ...(knownNames !== undefined && { knownNames }),
    ...(entityTypes !== undefined && { entityTypes }),
    ...(timeZone !== undefined && { timeZone }),
    ...(taggers !== undefined && { taggers: await ownTaggers(taggers) }),
  });
}

/**
 * The taggers of a user's module.
 *
 * @throws DepescheError `bad-option` when there are none, or the module is not the one that the run was started with
 */
async function ownTaggers({ path, digest }: OwnModule): Promise<readonly (Tagger | AsyncTagger)[]> {
  if ((await moduleDigest(path)) !== digest) throw badOption('taggers', path, 'the module that the run was started with; it has changed since');
  const { taggers } = (await import(pathToFileURL(path).href)) as { readonly taggers?: unknown };
  if (!Array.isArray(taggers)) throw badOption('taggers', path, 'a module that exports "taggers", a list of taggers');
  return taggers as readonly (Tagger | AsyncTagger)[];
}

/** SHA-256 of a module's text, in hex. */
export async function moduleDigest(path: string): Promise<string> {
  return createHash('sha256').update(await readFile(path)).digest('hex');
}
