/** Parts in Parquet. */
import { parquetReadObjects } from 'hyparquet';
import { ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import type { RecordKind } from '../options.js';
import { articleColumns, type Column, type FoundArticle, recordColumns } from './columns.js';
import { foundRecords } from './found-records.js';
import type { PartWriter } from './part-writer.js';
import type { WholeFile } from './whole-file.js';

/** Rows of a row group: of records there are many for each article. */
const GROUP = { articles: 500, records: 50_000 };
const types = { text: 'STRING', integer: 'INT64', json: 'JSON' } as const;

type Cells = Record<string, unknown>;
type Columns = readonly Pick<Column<never>, 'name' | 'type'>[];

export function parquetPart(file: WholeFile, records: readonly RecordKind[] | undefined): PartWriter {
  const table = new Table(file, records);
  return {
    add: (found) => {
      const rows = rowsOf(found, records);
      for (const row of rows) table.add(row);
      return rows.length;
    },
    end: () => { table.end(); },
  };
}

/** The part without what is to be left out; `extents` are the rows of each article, in order. */
export async function cutParquet(part: Uint8Array, file: WholeFile, { records, extents, isKept }: { readonly records: readonly RecordKind[] | undefined; readonly extents: readonly number[]; readonly isKept: (index: number) => boolean }): Promise<void> {
  const rows = await parquetReadObjects({ file: Uint8Array.from(part).buffer });
  const table = new Table(file, records);
  let at = 0;
  extents.forEach((length, index) => {
    if (isKept(index)) for (const row of rows.slice(at, at + length)) table.add(row);
    at += length;
  });
  table.end();
}

function rowsOf(found: FoundArticle, records: readonly RecordKind[] | undefined): Cells[] {
  if (records === undefined) return [cells(articleColumns, found)];
  return foundRecords(found.article, records).map((record) => cells(recordColumns, { ...record, ...found }));
}

function cells<Row>(columns: readonly Column<Row>[], row: Row): Cells {
  return Object.fromEntries(
    columns.map(({ name, type, value }) => {
      const cell = value(row);
      return [name, type === 'integer' && cell !== undefined ? BigInt(cell as number) : cell];
    }),
  );
}

/** Gathers rows to row groups. */
class Table {
  private readonly bytes = new ByteWriter();
  private readonly columns: Columns;
  private readonly groupSize: number;
  private readonly writer: ParquetWriter;
  private rows: Cells[] = [];

  constructor(
    private readonly file: WholeFile,
    records: readonly RecordKind[] | undefined,
  ) {
    this.columns = records === undefined ? articleColumns : recordColumns;
    this.groupSize = records === undefined ? GROUP.articles : GROUP.records;
    this.writer = new ParquetWriter({ writer: this.bytes, schema: schemaFromColumnData({ columnData: this.columnData() }), createdBy: 'depesche' });
  }

  add(row: Cells): void {
    this.rows.push(row);
    if (this.rows.length >= this.groupSize) this.flush();
  }

  end(): void {
    if (this.rows.length > 0) this.flush();
    void this.writer.finish();
    this.file.write(new Uint8Array(this.bytes.getBuffer()));
  }

  private flush(): void {
    void this.writer.write({ columnData: this.columnData(), rowGroupSize: this.groupSize });
    this.rows = [];
  }

  private columnData(): { name: string; statistics: boolean; type: (typeof types)[keyof typeof types]; data: unknown[] }[] {
    return this.columns.map(({ name, type }) => ({ name, type: types[type], statistics: type !== 'json', data: this.rows.map((row) => row[name]) }));
  }
}
