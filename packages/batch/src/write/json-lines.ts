/** JSON lines: an article, or something in it, on each. */
import type { RecordKind } from '../options.js';
import { recordColumns } from './columns.js';
import { foundRecords } from './found-records.js';
import type { TextEncoding } from './text-encoding.js';

export function jsonLinesEncoder(records: readonly RecordKind[] | undefined): TextEncoding {
  return {
    header: '',
    encode: (found) => {
      if (records === undefined) return line({ ...found.place, article: found.article });
      return foundRecords(found.article, records)
        .map((record) => line(Object.fromEntries(recordColumns.map(({ name, value }) => [name, value({ ...record, ...found })]))))
        .join('');
    },
  };
}

function line(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
