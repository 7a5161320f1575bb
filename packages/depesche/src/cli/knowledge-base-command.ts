/** `depesche knowledge-base build FILE -o FILE`: a knowledge base of the user's own from a table. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isDepescheError } from '@depesche/article';
import { buildKnowledgeBase, readKnowledgeBase } from '@depesche/entities';
import type { Messages } from './messages.js';
import { identitiesOf } from './output-paths.js';
import { readUtf8 } from './read-utf8.js';
import { systemReason } from './system-reason.js';
import { UsageError } from './usage-error.js';
import { writeWholeFile } from './write-file.js';

const usage = 'depesche knowledge-base build FILE.tsv|.jsonl -o FILE.bin';

/**
 * Builds a knowledge base; the arguments are those behind `knowledge-base`.
 *
 * @throws UsageError that names file and line
 */
export async function runKnowledgeBase(args: readonly string[], messages: Messages): Promise<void> {
  const { input, output } = readPaths(args);
  if (resolve(input) === resolve(output) || (await isSameFile(input, output))) throw new UsageError(`${output} is the table itself; give another file behind -o.`);
  const bytes = build(await readUtf8(input, 'The table'), input);
  await writeWholeFile(output, bytes, true).catch((error: unknown) => {
    throw new UsageError(`${output} cannot be written: ${systemReason(error)}.`);
  });
  messages.say(`${output}: ${readKnowledgeBase(bytes).size} entries, ${bytes.length} bytes`);
}

function readPaths(args: readonly string[]): { input: string; output: string } {
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], allowPositionals: true, options: { output: { type: 'string', short: 'o' } } });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message.split('. ', 1)[0]! : String(error)}; it is used so: ${usage}`);
  }
  const [command, input, ...more] = parsed.positionals;
  const { output } = parsed.values;
  if (command !== 'build' || input === undefined || more.length > 0 || output === undefined) throw new UsageError(`It is used so: ${usage}`);
  return { input, output };
}

/** The table by another name: through a link, or with other capitals where the file system makes no difference. */
async function isSameFile(input: string, output: string): Promise<boolean> {
  const [one, other] = await Promise.all([identitiesOf(input), identitiesOf(output)]);
  return one.some((identity) => other.includes(identity));
}

function build(text: string, path: string): Uint8Array {
  try {
    return buildKnowledgeBase(text);
  } catch (error) {
    if (!isDepescheError(error)) throw error;
    throw new UsageError(`${path}: ${error.message}`);
  }
}

/**
 * The bytes of knowledge bases that were built before.
 *
 * @throws UsageError that names the file
 */
export async function readKnowledgeBaseFiles(paths: readonly string[]): Promise<Uint8Array[]> {
  return await Promise.all(
    paths.map(async (path) => {
      try {
        const bytes = new Uint8Array(await readFile(path));
        readKnowledgeBase(bytes);
        return bytes;
      } catch (error) {
        throw new UsageError(`The knowledge base ${path} cannot be read: ${isDepescheError(error) ? error.message : `${systemReason(error)}.`}`);
      }
    }),
  );
}
