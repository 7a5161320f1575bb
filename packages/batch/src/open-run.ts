/** A run's folder, begun or gone on with. */
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { badOption } from '@depesche/article';
import { type PlanOptions, runOptions } from './batch-options.js';
import { listsFolder, manifestPath, partsFolder, temporaryFolder } from './layout.js';
import { findInputs } from './plan/find-inputs.js';
import { checkSameRun, makePlan, type Manifest, readManifest } from './plan/manifest.js';
import { writeWhole } from './write/whole-file.js';

/** A run that may be worked on. */
export interface OpenRun {
  readonly manifest: Manifest;
  /** Absolute path of its folder. */
  readonly out: string;
}

/**
 * Plans a run and writes its manifest, or makes sure that the one in the folder is the same. Nothing is analyzed yet.
 *
 * @throws DepescheError `bad-option` for options, for a folder with a run in it that is not to be resumed, and for a run that is
 * to be resumed with other inputs, options or versions; FileError
 */
export async function openRun(options: PlanOptions & { readonly resume?: boolean }): Promise<OpenRun> {
  const out = resolve(options.out);
  const chosen = await runOptions(options);
  const begun = await readManifest(out);
  if (begun !== undefined && options.resume !== true) throw badOption('out', options.out, 'a folder without a run; to go on with the one that is in it, say so with "resume" (--resume)');
  const inputs = await findInputs({ inputs: options.inputs, out, ...(options.filesFrom !== undefined && { filesFrom: options.filesFrom }) });
  const { manifest, lists } = await makePlan(inputs, chosen);
  if (begun !== undefined) checkSameRun(begun, manifest);
  await mkdir(partsFolder(out), { recursive: true });
  for (const [name, text] of lists) writeWhole(join(listsFolder(out), name), text, temporaryFolder(out));
  // Last, so that where there is a manifest, there is all that it speaks of.
  if (begun === undefined) writeWhole(manifestPath(out), `${JSON.stringify(manifest, undefined, 2)}\n`, temporaryFolder(out));
  return { manifest, out };
}
