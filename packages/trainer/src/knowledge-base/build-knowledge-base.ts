/** `npm run build-knowledge-base`: writes the knowledge base of `@depesche/model-de` from the tables and texts. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type KnowledgeDraft, packKnowledgeBase } from '@depesche/entities';
import { countNames, type NameCounts } from './count-names.js';
import { readCountries } from './countries.js';
import { readOrganisations, readParties } from './organisations.js';
import { namesOfPeople, readPeople } from './people.js';
import { readRegions, readTowns } from './places.js';

/** Towns below this rank are left out: fewer than 20,000 inhabitants, and no text speaks of them. */
const LEAST_TOWN = 86;
const target = join(import.meta.dirname, '../../../model-de/knowledge-base.bin');

const countries = readCountries();
const organisations = readOrganisations(countries);
const parties = readParties(countries, new Set(organisations.map(({ id }) => id)));
const things = [...countries.drafts, ...readTowns(countries), ...readRegions(countries), ...organisations, ...parties];

console.log('counting names …');
const counts = countNames([...namesOfPeople(), ...things.flatMap(fullNames)], new Set(things.filter(({ kind }) => kind === 'city').flatMap(fullNames)));
const people = readPeople(countries, (name) => counts.count(name) > 0);
const entries = distinct([...things, ...people].map((draft) => ranked(draft, counts))).filter(
  ({ kind, prominence }) => kind !== 'city' || prominence >= LEAST_TOWN,
);
const bytes = packKnowledgeBase(entries);
writeFileSync(target, bytes);

console.log(`${entries.length} entries: ${[...tally(entries)].map(([kind, count]) => `${count} ${kind}`).join(', ')}`);
console.log(`${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} packed with gzip`);

function fullNames({ name, names }: KnowledgeDraft): string[] {
  return [name, ...names.filter(({ relation }) => relation === 'alias' || relation === 'abbreviation').map(({ text }) => text)];
}

/** Adds to its rank how often an entry is spoken of: 10 times 28, 1,000 times 80. */
function ranked(draft: KnowledgeDraft, spoken: NameCounts): KnowledgeDraft {
  const count = fullNames(draft)
    .map((name) => spoken.count(name))
    .reduce((sum, each) => sum + each, 0);
  return { ...draft, prominence: Math.min(255, draft.prominence + Math.round(8 * Math.log2(1 + count))) };
}

/** The first entry of each Wikidata number. */
function distinct(drafts: readonly KnowledgeDraft[]): KnowledgeDraft[] {
  const seen = new Set<number>();
  return drafts.filter(({ id }) => {
    if (id === 0) return true;
    const known = seen.has(id);
    seen.add(id);
    return !known;
  });
}

function tally(drafts: readonly KnowledgeDraft[]): Map<string, number> {
  const kinds = new Map<string, number>();
  for (const { kind } of drafts) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  return kinds;
}
