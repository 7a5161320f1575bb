/** Every code that a published package may give, out of the packages themselves. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publicPackages } from '@depesche/publishing/public-packages';
import { repository } from './repository.js';

/** One package's codes with their meanings. */
export interface CodeTable {
  readonly package: string;
  /** What the package calls it: `feedIssueCodes`. */
  readonly name: string;
  readonly codes: Readonly<Record<string, string>>;
}

/** Tables are told by the names of exports, so that a new one cannot be forgotten. */
const isTable = /(?:Codes|Reasons)$|^issueCodes$/;

/** The tables of all published packages, in alphabetical order of packages. */
export async function codeTables(): Promise<CodeTable[]> {
  const tables: CodeTable[] = [];
  for (const { folder, manifest } of publicPackages(repository)) {
    const entry = join(folder, 'src/index.ts');
    if (!existsSync(entry)) continue;
    const exported = (await import(entry)) as Readonly<Record<string, unknown>>;
    for (const [table, codes] of Object.entries(exported)) if (isTable.test(table)) tables.push({ package: manifest.name, name: table, codes: codes as Record<string, string> });
  }
  return tables;
}

/** The codes of `DepescheError`: a union of the types, which leaves nothing behind when the program runs. */
export function errorCodes(): string[] {
  const source = readFileSync(join(repository, 'packages/article/src/depesche-error.ts'), 'utf8');
  const union = /export type DepescheErrorCode =([^;]+);/.exec(source)?.[1] ?? '';
  return [...union.matchAll(/'([a-z-]+)'/g)].map(([, code]) => code!);
}
