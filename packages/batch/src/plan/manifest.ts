/** What a run is: its input, its options, and the versions that do it. */
import { createHash } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import { badOption } from '@depesche/article';
import { installedVersions } from 'depesche/node';
import { manifestPath } from '../layout.js';
import type { RunOptions, Source } from '../options.js';
import { fileListText } from './file-list.js';
import type { FoundInput } from './find-inputs.js';

/** `manifest.json`. It holds no dates, so that the same run twice gives the same files. */
export interface Manifest {
  /** Of this file. */
  readonly format: 1;
  readonly sources: readonly Source[];
  readonly options: RunOptions;
  /** By package; another version may give other results. */
  readonly versions: Readonly<Record<string, string>>;
}

/** A manifest, and the lists of files that belong to it by their names. */
export interface Plan {
  readonly manifest: Manifest;
  readonly lists: ReadonlyMap<string, string>;
}

/** How much of the start and the end of a file is compared. */
const LOOKED_AT = 1 << 16;

/** Single files that follow each other are one source. */
export async function makePlan(inputs: readonly FoundInput[], options: RunOptions): Promise<Plan> {
  const sources: Source[] = [];
  const lists = new Map<string, string>();
  for (let i = 0; i < inputs.length; ) {
    const { kind, path, size } = inputs[i]!;
    if (kind !== 'file') {
      sources.push({ kind, path, size, bytes: size, digest: await fileDigest(path, size) });
      i++;
      continue;
    }
    const end = inputs.findIndex((input, at) => at > i && input.kind !== 'file');
    const files = inputs.slice(i, end < 0 ? undefined : end);
    const [name, text] = [`list-${lists.size}.jsonl`, fileListText(files)];
    lists.set(name, text);
    sources.push({ kind: 'files', path: name, size: Buffer.byteLength(text), bytes: files.reduce((sum, file) => sum + file.size, 0), digest: sha256(text) });
    i += files.length;
  }
  return { manifest: { format: 1, sources, options, versions: await installedVersions() }, lists };
}

/** The manifest of a run's folder; `undefined` where there is none. */
export async function readManifest(out: string): Promise<Manifest | undefined> {
  const text = await readFile(manifestPath(out), 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  });
  return text === undefined ? undefined : (JSON.parse(text) as Manifest);
}

/**
 * Makes sure that a run goes on as it was begun.
 *
 * @throws DepescheError `bad-option` that says what is different
 */
export function checkSameRun(begun: Manifest, asked: Manifest): void {
  const different = [...differences('options', begun.options, asked.options), ...differences('versions', begun.versions, asked.versions), ...(JSON.stringify(begun.sources) === JSON.stringify(asked.sources) ? [] : ['inputs'])];
  if (different.length === 0 && begun.format === (asked.format as number)) return;
  throw badOption('resume', different.join(', '), 'the inputs, options and versions that the run was begun with; for others take another folder');
}

function differences(name: string, begun: object, asked: object): string[] {
  const [old, now] = [begun, asked] as Record<string, unknown>[];
  return [...new Set([...Object.keys(old!), ...Object.keys(now!)])].filter((key) => JSON.stringify(old![key]) !== JSON.stringify(now![key])).map((key) => `${name}.${key}`);
}

async function fileDigest(path: string, size: number): Promise<string> {
  const file = await open(path, 'r');
  try {
    const read = async (position: number): Promise<Uint8Array> => {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(LOOKED_AT), 0, LOOKED_AT, position);
      return buffer.subarray(0, bytesRead);
    };
    return sha256(Buffer.concat([await read(0), await read(Math.max(0, size - LOOKED_AT)), Buffer.from(String(size))]));
  } finally {
    await file.close();
  }
}

function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
