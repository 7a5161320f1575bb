import { existsSync, linkSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { Messages } from './messages.js';
import { readKnowledgeBaseFiles, runKnowledgeBase } from './knowledge-base-command.js';
import { UsageError } from './usage-error.js';

let folder = '';
const said: string[] = [];
const messages = new (class extends Messages {
  override say(message: string): void {
    said.push(message);
  }
})();
const at = (name: string): string => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'depesche-kb-'));
  said.length = 0;
  writeFileSync(at('own.tsv'), 'name\tkind\nHaus der Muster\torganization\n');
});

describe('depesche knowledge-base build', () => {
  it('writes a file that can be read', async () => {
    await runKnowledgeBase(['build', at('own.tsv'), '-o', at('own.bin')], messages);
    expect(said).toEqual([`${at('own.bin')}: 1 entries, ${readFileSync(at('own.bin')).length} bytes`]);
    expect(await readKnowledgeBaseFiles([at('own.bin')])).toEqual([new Uint8Array(readFileSync(at('own.bin')))]);
  });

  it('never writes into the table', async () => {
    linkSync(at('own.tsv'), at('link.bin'));
    for (const output of ['own.tsv', 'link.bin']) await expect(runKnowledgeBase(['build', at('own.tsv'), '-o', at(output)], messages)).rejects.toThrow('is the table itself');
    expect(readFileSync(at('own.tsv'), 'utf8')).toContain('Haus der Muster');
  });

  it.each([
    [['build', 'own.tsv'], 'It is used so: depesche knowledge-base build'],
    [['make', 'own.tsv', '-o', 'own.bin'], 'It is used so'],
    [['build', 'own.tsv', '--to', 'x'], "Unknown option '--to'"],
    [['build', 'none.tsv', '-o', 'own.bin'], 'none.tsv cannot be read'],
    [['build', 'bad.tsv', '-o', 'own.bin'], 'bad.tsv: Line 2: the kind is "cat"'],
    [['build', 'latin.tsv', '-o', 'own.bin'], 'latin.tsv cannot be read: it is not written in UTF-8'],
    [['build', 'own.tsv', '-o', 'nowhere/own.bin'], 'own.bin cannot be written'],
  ])('refuses %j: %s', async (args, message) => {
    writeFileSync(at('bad.tsv'), 'name\tkind\nA\tcat\n');
    writeFileSync(at('latin.tsv'), Buffer.from('name\tkind\nM\xfcller\tperson\n', 'latin1'));
    const placed = args.map((arg) => (/\.(?:tsv|bin)$/.test(arg) ? at(arg) : arg));
    const run = runKnowledgeBase(placed, messages);
    await expect(run).rejects.toThrow(UsageError);
    await expect(run).rejects.toThrow(message);
    expect(existsSync(at('own.bin'))).toBe(false);
  });
});

it('says which knowledge base cannot be read', async () => {
  await expect(readKnowledgeBaseFiles([at('own.tsv')])).rejects.toThrow('own.tsv cannot be read: The bytes are no knowledge base');
  await expect(readKnowledgeBaseFiles([at('none.bin')])).rejects.toThrow('none.bin cannot be read');
});
