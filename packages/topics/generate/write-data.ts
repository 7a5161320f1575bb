/**
 * Writes `src/data` from IPTC's own files: `npm run generate -w @depesche/topics`, with `DEPESCHE_DATA` naming the folder that holds
 * `formats/catalogs/catalog.IPTC-G2-Standards_N.xml` (the newest is taken; catalogs only grow) and
 * `formats/mediatopics/iptc_mapping-en-GB.json`.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const data = join(process.env['DEPESCHE_DATA'] ?? fileURLToPath(new URL('../../../../shared/data', import.meta.url)), 'formats');

writeModule('schemes', 'Schemes of the IPTC catalog: alias and address, a scheme a line.', schemeLines(newestCatalog()));
writeModule('topics', 'Media Topics: number, name, Wikidata number, number of the broader topic, `-` when retired, a topic a line.', topicLines());

function newestCatalog(): string {
  const version = (name: string): number => Number(/_(\d+)\.xml$/.exec(name)?.[1] ?? 0);
  const [newest = ''] = readdirSync(join(data, 'catalogs')).sort((a, b) => version(b) - version(a));
  return readFileSync(join(data, 'catalogs', newest), 'utf8');
}

function schemeLines(catalog: string): string[] {
  return [...catalog.matchAll(/<scheme\b[^>]*>/g)].map(([tag]) => [/alias="([^"]*)"/.exec(tag)?.[1], /uri="([^"]*)"/.exec(tag)?.[1]].join('\t'));
}

interface MappedTopic {
  readonly 'Name (en-GB)': string;
  readonly RetiredDate: string | null;
  readonly 'Wikidata mapping': string | null;
  readonly [level: `Level${number}/NewsCode`]: string | null;
}

function topicLines(): string[] {
  // NaN is how a table without a value was written down; JSON knows no such thing.
  const text = readFileSync(join(data, 'mediatopics', 'iptc_mapping-en-GB.json'), 'utf8').replaceAll(/: NaN\b/g, ': null');
  return Object.entries(JSON.parse(text) as Readonly<Record<string, MappedTopic>>).map(([qcode, topic]) => {
    const levels = [1, 2, 3, 4, 5, 6].flatMap((level) => topic[`Level${level}/NewsCode`] ?? []);
    const fields = [number(qcode), topic['Name (en-GB)'].trim(), /Q\d+$/.exec(topic['Wikidata mapping'] ?? '')?.[0] ?? '', number(levels.at(-2) ?? ''), topic.RetiredDate === null ? '' : '-'];
    return fields.join('\t').trimEnd();
  });
}

function number(qcode: string): string {
  return qcode.replace(/^medtop:/, '');
}

function writeModule(name: string, doc: string, lines: readonly string[]): void {
  const source = `/** ${doc} Written by \`npm run generate\`. */\nexport const ${name}Data = \`\n${lines.join('\n')}\n\`;\n`;
  writeFileSync(new URL(`../src/data/${name}-data.ts`, import.meta.url), source);
}
