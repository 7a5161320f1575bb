/** Names of a corpus against those found in its text, strict spans. */
import { type Article, assembleArticle, type Mention, type Span, tag, type Tagger } from '@depesche/article';
import { readColumns } from '@depesche/corpus/readers';
import { Agreement } from './agreement.js';
import { dataPath } from './data-folder.js';

/** A sentence of a corpus and its names as `start end label` in tokens. */
export interface NamedSentence {
  readonly tokens: readonly string[];
  readonly names: readonly NamedSpan[];
}

export interface NamedSpan extends Span {
  readonly label: string;
}

/** A sentence's names beside those found in it. */
export interface TaggedSentence {
  readonly names: readonly NamedSpan[];
  readonly found: readonly NamedSpan[];
}

/** Tags sentences in a language, each as a text of its own. */
export function tagSentences(sentences: readonly NamedSentence[], language: string, taggers: readonly Tagger[]): TaggedSentence[] {
  return sentences.map(({ tokens, names }) => ({ names, found: findNames(tokens, language, taggers) }));
}

/** How well the names of some labels agree; of all without `labels`. */
export function agreementOf(tagged: readonly TaggedSentence[], labels?: readonly string[]): Agreement {
  const agreement = new Agreement();
  const counted = (name: NamedSpan): boolean => labels?.includes(name.label) ?? true;
  for (const { names, found } of tagged) {
    agreement.add(found.filter(counted), names.filter(counted), (span) => `${span.start} ${span.end} ${(span as NamedSpan).label}`);
  }
  return agreement;
}

/** The names in a sentence, in tokens; its text is the tokens with blanks between, as the shared scorer has it. */
function findNames(tokens: readonly string[], language: string, taggers: readonly Tagger[]): NamedSpan[] {
  const article = tag(articleOf(tokens.join(' '), language), taggers);
  const ends: number[] = [];
  let length = 0;
  for (const token of tokens) {
    length += token.length;
    ends.push(length++);
  }
  const starts = ends.map((end, i) => end - tokens[i]!.length);
  return (article.annotations.mentions ?? []).map((mention) => ({
    start: ends.findIndex((end) => end > mention.start),
    end: firstAtOrAfter(starts, mention.end),
    label: labelOf(mention),
  }));
}

function firstAtOrAfter(starts: readonly number[], offset: number): number {
  const found = starts.findIndex((start) => start >= offset);
  return found < 0 ? starts.length : found;
}

function articleOf(text: string, language: string): Article {
  return assembleArticle({ language, blocks: [{ type: 'text', role: 'paragraph', text }] });
}

function labelOf({ type, form }: Mention): string {
  const types = { person: 'PER', organization: 'ORG', place: 'LOC', misc: 'OTH' } as const;
  const forms = { name: '', compound: 'part', derived: 'deriv' } as const;
  return types[type] + forms[form];
}

/** Reads a corpus of one token a line; `labelOfRow` gives `B-PER` and its like, or `O`. */
export function readNamedCorpus(file: string, labelOfRow: (row: readonly string[]) => string, tokenColumn = 0): NamedSentence[] {
  return readColumns(dataPath(file)).map(({ rows }) => namedSentence(rows, labelOfRow, tokenColumn));
}

/** A sentence from its rows; a name begins with `B`, with `I` behind another label, and ends before any other row. */
export function namedSentence(rows: readonly (readonly string[])[], labelOfRow: (row: readonly string[]) => string, tokenColumn = 0): NamedSentence {
  const names: { start: number; end: number; label: string }[] = [];
  rows.forEach((row, i) => {
    const [mark, label = ''] = labelOfRow(row).split('-');
    const open = names.at(-1);
    if (mark === 'O') return;
    if (mark === 'I' && open?.end === i && open.label === label) open.end = i + 1;
    else names.push({ start: i, end: i + 1, label });
  });
  return { tokens: rows.map((row) => row[tokenColumn]!), names };
}
