/** Reading the tables a knowledge base is built from. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folder of the corpora: `DEPESCHE_DATA`, by default `../shared/data` beside the checkout. */
const dataFolder: string = process.env['DEPESCHE_DATA'] ?? join(import.meta.dirname, '../../../../../shared/data');

/** A row by its column names; a column that is not there reads as `''`. */
export type Row = (column: string) => string;

/** Rows of a tab-separated file of this package's `data` folder: `de/people.tsv`. */
export function curatedTable(name: string): Row[] {
  return parseTable(readFileSync(join(import.meta.dirname, '../../data', name), 'utf8'), '\t');
}

/** Rows of a file below `kb` in the data folder; commas between columns when its name ends in `.csv`. */
export function sourceTable(name: string): Row[] {
  return parseTable(readFileSync(dataPath(`kb/${name}`), 'utf8'), name.endsWith('.csv') ? ',' : '\t');
}

/** Path of a file in the data folder. */
export function dataPath(relative: string): string {
  return join(dataFolder, relative);
}

/** The parts of a cell that holds several. */
export function list(cell: string): string[] {
  return cell.split(';').flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
}

/** The number of a Wikidata id; 0 when there is none. */
export function wikidataNumber(id: string): number {
  return /^Q\d+$/.test(id) ? Number(id.slice(1)) : 0;
}

/** The first row holds the column names; lines that start with `#` are remarks. No quoting. */
function parseTable(text: string, separator: string): Row[] {
  const [head = '', ...lines] = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const columns = new Map(head.split(separator).map((column, i) => [column.trim(), i]));
  return lines.map((line) => {
    const cells = line.split(separator);
    return (column) => cells[columns.get(column) ?? -1]?.trim() ?? '';
  });
}
