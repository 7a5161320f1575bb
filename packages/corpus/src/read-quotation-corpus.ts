/** The German Wikinews quotation corpus (Petersen-Frey & Biemann 2024): texts with sentences, tokens and quotations. */
import { type CodePointIndex, codePointIndex, type Span } from '@depesche/article';
import { readJsonLinesXz } from './read-json-lines.js';

export interface QuotationDocument {
  readonly name: string;
  /** As printed, with line breaks. */
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly tokens: readonly Span[];
  readonly quotations: readonly CorpusQuotation[];
}

/** One annotated quotation; each role may be made of several spans, or of none. */
export interface CorpusQuotation {
  readonly id: number;
  readonly type: 'Direct' | 'Indirect' | 'FreeIndirect' | 'IndirectFreeIndirect' | 'Reported';
  /** `Speech`, `Thought`, `Writing`, `ST`, `SW`, `TW` or `none`. */
  readonly medium: string;
  readonly isNested: boolean;
  readonly hasNested: boolean;
  readonly quote: readonly Span[];
  readonly cue: readonly Span[];
  readonly speaker: readonly Span[];
  readonly addressee: readonly Span[];
  readonly frame: readonly Span[];
}

type Role = 'quote' | 'cue' | 'speaker' | 'addressee' | 'frame';

interface RawRange {
  readonly charBegin: number;
  readonly charEnd: number;
}

type RawQuotation = Omit<CorpusQuotation, Role> & Readonly<Record<Role, { readonly spans: readonly RawRange[] }>>;

interface RawDocument {
  readonly documentName: string;
  readonly originalText: string;
  readonly sentences: readonly RawRange[];
  readonly tokens: readonly RawRange[];
  readonly annotations: readonly RawQuotation[];
}

/** The documents of `quotes/train.jsonl.xz` or `quotes/dev.jsonl.xz`, offsets in UTF-16 code units. */
export function readQuotationCorpus(path: string): QuotationDocument[] {
  return readJsonLinesXz<RawDocument>(path).map(toDocument);
}

function toDocument(raw: RawDocument): QuotationDocument {
  // The corpus was made with Python and counts code points.
  const index = codePointIndex(raw.originalText);
  return {
    name: raw.documentName,
    text: raw.originalText,
    sentences: toSpans(index, raw.sentences),
    tokens: toSpans(index, raw.tokens),
    quotations: raw.annotations.map(({ id, type, medium, isNested, hasNested, ...roles }) => ({
      id,
      type,
      medium,
      isNested,
      hasNested,
      quote: toSpans(index, roles.quote.spans),
      cue: toSpans(index, roles.cue.spans),
      speaker: toSpans(index, roles.speaker.spans),
      addressee: toSpans(index, roles.addressee.spans),
      frame: toSpans(index, roles.frame.spans),
    })),
  };
}

function toSpans(index: CodePointIndex, ranges: readonly RawRange[]): Span[] {
  return ranges.map(({ charBegin, charEnd }) => ({
    start: index.toCodeUnit(charBegin),
    end: index.toCodeUnit(charEnd),
  }));
}
