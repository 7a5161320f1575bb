/** CSV (RFC 4180) with a line of names, for spreadsheets. */
import type { RecordKind } from '../options.js';
import { articleColumns, type Column, type FoundArticle, recordColumns } from './columns.js';
import { foundRecords } from './found-records.js';
import type { TextEncoding } from './text-encoding.js';

export function csvEncoder(records: readonly RecordKind[] | undefined): TextEncoding {
  if (records === undefined) return { header: headerOf(articleColumns), encode: (found) => row(articleColumns, found) };
  return {
    header: headerOf(recordColumns),
    encode: (found: FoundArticle) => foundRecords(found.article, records).map((record) => row(recordColumns, { ...record, ...found })).join(''),
  };
}

function headerOf(columns: readonly { readonly name: string }[]): string {
  return `${columns.map(({ name }) => name).join(',')}\r\n`;
}

function row<Row>(columns: readonly Column<Row>[], found: Row): string {
  return `${columns.map(({ type, value }) => cell(type, value(found))).join(',')}\r\n`;
}

function cell(type: Column<unknown>['type'], value: unknown): string {
  if (value === undefined) return '';
  if (type === 'integer') return `${value as number}`;
  const text = type === 'json' ? JSON.stringify(value) : harmless(value as string);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Spreadsheets take a cell that starts like this for a formula; an apostrophe makes it a text (OWASP, “CSV Injection”). */
function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
