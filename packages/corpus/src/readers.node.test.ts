import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseColumns, parseTimeMl, readGermEval, readJsonLinesXz, readQuotationCorpus } from './readers.js';

const folder = mkdtempSync(join(tmpdir(), 'depesche-corpus-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('readJsonLinesXz', () => {
  it('reads a value a line', () => {
    expect(readJsonLinesXz(file('plain.jsonl', '{"a":1}\n{"a":2}\n'))).toEqual([{ a: 1 }, { a: 2 }]);
  });

  it('says what is wrong with a file that is not packed', () => {
    expect(() => readJsonLinesXz(file('broken.jsonl.xz', 'no xz'))).toThrow(/xz/);
  });
});

describe('readQuotationCorpus', () => {
  it('turns code points into code units', () => {
    const none = { spans: [] };
    const document = {
      documentName: 'Erfunden',
      originalText: '🙂 Sie sagte: „Ja.“',
      sentences: [{ charBegin: 0, charEnd: 18 }],
      tokens: [{ charBegin: 0, charEnd: 1 }],
      annotations: [
        {
          id: 0,
          type: 'Direct',
          medium: 'Speech',
          isNested: false,
          hasNested: false,
          quote: { spans: [{ charBegin: 13, charEnd: 18 }] },
          speaker: { spans: [{ charBegin: 2, charEnd: 5 }] },
          cue: none,
          addressee: none,
          frame: none,
        },
      ],
    };
    const [read] = readQuotationCorpus(file('quotes.jsonl', JSON.stringify(document)));
    const { text, quotations, tokens, sentences } = read!;
    expect(quotations[0]!.quote.map(({ start, end }) => text.slice(start, end))).toEqual(['„Ja.“']);
    expect(quotations[0]!.speaker.map(({ start, end }) => text.slice(start, end))).toEqual(['Sie']);
    expect(quotations[0]!.cue).toEqual([]);
    expect(tokens).toEqual([{ start: 0, end: 2 }]);
    expect(sentences).toEqual([{ start: 0, end: 19 }]);
  });
});

describe('parseColumns', () => {
  it('keeps comments, parts sentences at blank lines and takes # as a token', () => {
    expect(parseColumns('# id = 1\nEine\tO\r\nStadt\tO\n\n\n# O\n#\tO\nzwei O\n')).toEqual([
      { comments: ['id = 1'], rows: [['Eine', 'O'], ['Stadt', 'O']] },
      { comments: [], rows: [['#', 'O'], ['#', 'O'], ['zwei', 'O']] },
    ]);
  });
});

describe('readGermEval', () => {
  it('reads tokens and both label columns', () => {
    const path = file('germeval.tsv', '#\thttp://example.org\t[2024-01-01]\t\n1\tBonner\tB-LOCderiv\tO\n2\tRat\tO\tB-ORG\n\n');
    expect(readGermEval(path)).toEqual([
      { source: 'http://example.org\t[2024-01-01]', tokens: ['Bonner', 'Rat'], outer: ['B-LOCderiv', 'O'], inner: ['O', 'B-ORG'] },
    ]);
  });
});

describe('parseTimeMl', () => {
  const xml =
    '<?xml version="1.0" ?><TimeML><DOCID>d1</DOCID><DCT><TIMEX3 tid="t0" type="DATE" value="2024-02-18">2024-02-18</TIMEX3></DCT>' +
    '<TEXT>Am <TIMEX3 tid="t1" type="DATE" value="2024-02-17" mod="START">Sams<b>tag</b></TIMEX3> &amp; <TIMEX3 tid="t2" type="SET" value="P1D"/>danach</TEXT>' +
    '<TIMEX3 tid="t3" type="DATE" value="PAST_REF"/></TimeML>';

  it('gives text, creation time and the expressions that cover text', () => {
    const { id, created, text, timexes } = parseTimeMl(xml);
    expect({ id, created, text }).toEqual({ id: 'd1', created: '2024-02-18', text: 'Am Samstag & danach' });
    expect(timexes).toEqual([
      { start: 3, end: 10, type: 'DATE', value: '2024-02-17', attributes: { tid: 't1', type: 'DATE', value: '2024-02-17', mod: 'START' } },
    ]);
  });

  it('refuses a document without text', () => {
    expect(() => parseTimeMl('<TimeML/>')).toThrow('no TEXT');
  });
});
