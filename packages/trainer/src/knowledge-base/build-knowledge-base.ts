/**
 * `npm run build-knowledge-base [-- OPTIONS]`: writes the knowledge base of a model package from the tables and texts.
 *
 * - `--language TAG`: which one; default: the first there is
 * - `--output FILE`: instead of the model package's `knowledge-base.bin`
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { type KnowledgeDraft, packKnowledgeBase } from '@depesche/entities';
import { knowledgeLanguages } from '../languages/knowledge-languages.js';
import { gatherEntries } from './gather-entries.js';

const { values } = parseArgs({ options: { language: { type: 'string', default: Object.keys(knowledgeLanguages)[0]! }, output: { type: 'string' } } });
const language = knowledgeLanguages[values.language];
if (language === undefined) throw new Error(`There is no language "${values.language}"; there are: ${Object.keys(knowledgeLanguages).join(', ')}.`);
const entries = gatherEntries(language, console.log);
const bytes = packKnowledgeBase(entries);
writeFileSync(values.output ?? join(import.meta.dirname, `../../../model-${values.language}/knowledge-base.bin`), bytes);
console.log(`${entries.length} entries: ${[...tally(entries)].map(([kind, count]) => `${count} ${kind}`).join(', ')}`);
console.log(`${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} packed with gzip`);

function tally(drafts: readonly KnowledgeDraft[]): Map<string, number> {
  const kinds = new Map<string, number>();
  for (const { kind } of drafts) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  return kinds;
}
