/** The tagger: reads the article's tokens, finds quotations of every type, and says whose words they are. */
import { type Annotations, type Article, compareSpans, type Quotation, type Tagger } from '@depesche/article';
import { checkPacks, packFor, type PackWith } from '@depesche/language';
import { blockQuotationDrafts } from './block-quotations.js';
import { withCarriedSpeakers } from './carry-speaker.js';
import { clausesOf } from './clauses.js';
import { directDrafts } from './direct-speech.js';
import { type Draft, draftBySentence, extentOf } from './draft.js';
import { framesOf, indirectDraft } from './frames.js';
import { freeDrafts } from './free-speech.js';
import { interviewDrafts } from './interviews.js';
import { compileLexicon, type Lexicon } from './lexicon.js';
import { nestedDrafts } from './nested-speech.js';
import { matchQuotationMarks } from './quotation-marks.js';
import { readArticle, type Reading, spanOf } from './reading.js';
import { sentenceBeforeDraft } from './sentence-before.js';
import { speakerEntities } from './speaker-entity.js';
import type { SentencePlace, SentenceReading } from './sentence-reading.js';

/** The parts of a language pack that quotation tagging reads. */
export type QuotationPack = PackWith<'quotations'>;

export interface QuotesOptions {
  /** The pack of the article's language is used; without one, the layer stays absent. May be empty. */
  readonly packs: readonly QuotationPack[];
}

/**
 * Tagger for quotations, their cues and speakers; needs sentences and tokens, and uses mentions and entities when they
 * are there.
 *
 * @throws DepescheError `bad-option` when `packs` is no list of packs
 */
export function quotes(options: QuotesOptions): Tagger {
  checkPacks((options as Partial<QuotesOptions> | undefined)?.packs, 'quotations');
  const lexicons = options.packs.map(({ language, quotations }) => ({ language, lexicon: compileLexicon(quotations) }));
  return {
    name: 'quotes',
    requires: ['sentences', 'tokens'],
    provides: ['quotations'],
    annotate(article): Annotations {
      const lexicon = packFor(article.language, lexicons)?.lexicon;
      return lexicon === undefined ? {} : { quotations: quotationsOf(article, lexicon) };
    },
  };
}

function quotationsOf(article: Article, lexicon: Lexicon): Quotation[] {
  const pairs = matchQuotationMarks(article, lexicon.marks);
  const reading = readArticle(article, lexicon, pairs);
  const place = readSentences(reading);
  const drafts = draftsOf(reading, place);
  const entities = speakerEntities(article, reading, { ...place, drafts });
  return drafts.flatMap((draft, i) => toQuotation(reading, draft, entities[i]) ?? []).sort(compareSpans);
}

function readSentences(reading: Reading): SentencePlace {
  const sentences: SentenceReading[] = reading.sentences.map((sentence) => {
    const clauses = clausesOf(reading, sentence);
    return { sentence, clauses, frames: framesOf(reading, sentence, clauses) };
  });
  const sentenceOf = new Int32Array(reading.tokens.length).fill(-1);
  for (const { sentence } of sentences) sentenceOf.fill(sentence.index, sentence.start, sentence.end);
  return { sentences, sentenceOf };
}

function draftsOf(reading: Reading, place: SentencePlace): Draft[] {
  const { sentences, sentenceOf } = place;
  const indirect = sentences.flatMap(({ frames }, index) =>
    [sentenceBeforeDraft(reading, sentences, index), ...frames.map((frame) => indirectDraft(reading, frame))].filter((draft) => draft !== undefined),
  );
  const firstDirect = directDrafts(reading, { ...place, free: new Map() });
  const first = inOrder([...indirect, ...firstDirect.filter((draft) => !isLoose(draft, sentences[sentenceOf[extentOf(draft).start]!]!))]);
  const free = freeDrafts(reading, place, first);
  const direct = directDrafts(reading, { ...place, free: draftBySentence(free, sentenceOf) });
  const unmarked = [...blockQuotationDrafts(reading, place), ...interviewDrafts(reading, place)];
  const retold = outside(reading, [...withoutQuoted(indirect, direct), ...free], unmarked);
  const drafts = [...retold, ...direct, ...unmarked, ...nestedDrafts(reading, place)];
  return withCarriedSpeakers(reading, place, inOrder(drafts));
}

/** A passage without a frame in a sentence that says more: that sentence may still turn out to be retold speech. */
function isLoose({ cue, frame }: Draft, { clauses }: SentenceReading): boolean {
  return cue.length === 0 && frame === undefined && clauses.some(({ kind }) => kind === 'words');
}

/** Retold speech that is nothing but a quoted passage is direct speech. */
function withoutQuoted(indirect: readonly Draft[], direct: readonly Draft[]): Draft[] {
  const ends = new Map(direct.flatMap(({ parts }) => parts.map(({ start, end }): [number, number] => [start, end])));
  return indirect.filter(({ parts }) => !parts.every(({ start, end }) => ends.get(start) === end));
}

/** Retold speech that is not part of somebody's own words. */
function outside(reading: Reading, retold: readonly Draft[], spoken: readonly Draft[]): readonly Draft[] {
  if (spoken.length === 0) return retold;
  const inside = new Uint8Array(reading.tokens.length);
  for (const { parts } of spoken) for (const { start, end } of parts) inside.fill(1, start, end);
  return retold.filter((draft) => inside[extentOf(draft).start] === 0);
}

function inOrder(drafts: readonly Draft[]): Draft[] {
  return [...drafts].sort((a, b) => extentOf(a).start - extentOf(b).start || extentOf(b).end - extentOf(a).end);
}

function toQuotation(reading: Reading, draft: Draft, entity: string | undefined): Quotation | undefined {
  const { passages, frame, speaker } = draft;
  const parts = draft.parts.map((part) => spanOf(reading, part));
  const content = (passages ?? parts).filter(({ start, end }) => end > start);
  if (content.length === 0) return undefined;
  const [cue, cueRest] = draft.cue;
  return {
    start: Math.min(parts[0]!.start, content[0]!.start),
    end: Math.max(parts.at(-1)!.end, content.at(-1)!.end),
    type: draft.type,
    content,
    ...(cue && { cue: spanOf(reading, cue) }),
    ...(cueRest && { cueRest: spanOf(reading, cueRest) }),
    ...(frame && { frame: spanOf(reading, frame) }),
    ...(speaker && { speaker: spanOf(reading, speaker) }),
    ...(entity !== undefined && { entity }),
    score: draft.score,
  };
}
