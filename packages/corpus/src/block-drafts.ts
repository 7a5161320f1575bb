/** Arbitrary blocks, before they are put together to an article. */
import { type BlockDraft, type GroupDraft, type Mark, type MediaDraft, normalizeText, type TextDraft, type TextRole } from '@depesche/article';
import fc from 'fast-check';
import { type SpanSeed, spanFrom, spanSeeds } from './span-seeds.js';

export interface BlockDraftOptions {
  /** Strings that are put between ordinary words. */
  readonly texts: readonly string[];
  readonly urls: fc.Arbitrary<string>;
}

const words = [
  'Der', 'NATO-Generalsekretär', 'Mark', 'Rutte', 'sagte', 'am', '3.', 'Dezember', 'in', 'Brüssel:', '„Das', 'geht', 'nicht.“', 'Die', 'EU', 'zahlt', '10.000', 'Euro,', 'z. B.', 'für', 'Kiew.', 'Dr.', 'Müller', '»Ja«', 'sprach', "geht's?", '–', '…',
];

const roles: readonly TextRole[] = ['kicker', 'headline', 'standfirst', 'byline', 'dateline', 'heading', 'paragraph', 'paragraph', 'paragraph', 'caption', 'cell', 'code'];

/** Blocks of all kinds; groups up to four deep, proper lists, tables and figures as well as odd mixtures. */
export function blockDrafts(options: BlockDraftOptions): fc.Arbitrary<BlockDraft> {
  const text = textDrafts(options, fc.constantFrom(...roles));
  const media = mediaDrafts(options);
  return fc.letrec<{ block: BlockDraft; group: BlockDraft }>((tie) => ({
    block: fc.oneof({ maxDepth: 4, withCrossShrink: true }, { arbitrary: text, weight: 6 }, { arbitrary: media, weight: 1 }, { arbitrary: tie('group'), weight: 2 }),
    group: fc.oneof(lists(options), tables(options), figures(options), mixedGroups(fc.array(tie('block'), { maxLength: 3 }))),
  })).block;
}

function textDrafts(options: BlockDraftOptions, role: fc.Arbitrary<TextRole>): fc.Arbitrary<TextDraft> {
  return fc.tuple(role, texts(options), markSeeds(options), fc.constantFrom(1, 2, 3, 4, 5, 6, undefined), fc.boolean()).map(([kind, raw, seeds, level, header]) => {
    const text = kind === 'code' ? codeText(raw) : proseText(raw, kind);
    const marks = toMarks(text, seeds);
    return {
      type: 'text',
      role: kind,
      text,
      ...(kind === 'heading' && level !== undefined && { level }),
      ...(kind === 'cell' && header && { header }),
      ...(marks.length > 0 && { marks }),
    };
  });
}

function texts({ texts: odd }: BlockDraftOptions): fc.Arbitrary<string> {
  const word = fc.oneof({ arbitrary: fc.constantFrom(...words), weight: 8 }, { arbitrary: fc.constantFrom(...odd), weight: 1 }, { arbitrary: fc.string({ unit: 'binary', maxLength: 6 }), weight: 1 });
  return fc.array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', ' ', '', '\n')), { maxLength: 20 }).map((pieces) => pieces.flat().join(''));
}

/** Only table cells may be empty. */
function proseText(raw: string, role: TextRole): string {
  const { text } = normalizeText(raw, { keepLineBreaks: true });
  return text === '' && role !== 'cell' ? 'Ja.' : text;
}

/** Code keeps its blanks and line breaks. */
function codeText(raw: string): string {
  return `${normalizeText(raw, { keepLineBreaks: true }).text}\n  if (a  <  b) {\n\n  }`.trimStart();
}

type MarkSeed = readonly [SpanSeed, Mark['type'], string];

function markSeeds({ urls }: BlockDraftOptions): fc.Arbitrary<MarkSeed[]> {
  return fc.array(fc.tuple(spanSeeds(), fc.constantFrom<Mark['type']>('emphasis', 'strong', 'code', 'link'), urls), { maxLength: 3 });
}

function toMarks(text: string, seeds: readonly MarkSeed[]): Mark[] {
  const marks: Mark[] = [];
  for (const [seed, type, url] of seeds) {
    const span = spanFrom(text, { start: 0, end: text.length }, seed);
    if (span === undefined) continue;
    marks.push(type === 'link' ? { type, url, ...span } : { type, ...span });
  }
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

function mediaDrafts({ urls, texts: odd }: BlockDraftOptions): fc.Arbitrary<MediaDraft> {
  const required = { type: fc.constant('media' as const), role: fc.constantFrom('image' as const, 'video' as const, 'audio' as const, 'embed' as const), url: urls };
  return fc.oneof(fc.record(required), fc.record({ ...required, alt: fc.constantFrom('Ein Foto', '', ...odd) }));
}

function lists(options: BlockDraftOptions): fc.Arbitrary<GroupDraft> {
  const item = fc.array(textDrafts(options, fc.constant('paragraph')), { minLength: 1, maxLength: 2 }).map((children) => group('item', children));
  const first = fc.constantFrom(undefined, 0, 1, 3, -2, 4_000_000_000);
  return fc.tuple(fc.boolean(), first, fc.array(item, { minLength: 1, maxLength: 3 })).map(([ordered, firstNumber, children]) => ({
    ...group('list', children),
    ordered,
    ...(ordered && firstNumber !== undefined && { firstNumber }),
  }));
}

function tables(options: BlockDraftOptions): fc.Arbitrary<GroupDraft> {
  const row = fc.array(textDrafts(options, fc.constant('cell')), { minLength: 1, maxLength: 3 }).map((cells) => group('row', cells));
  return fc.array(row, { minLength: 1, maxLength: 3 }).map((rows) => group('table', rows));
}

function figures(options: BlockDraftOptions): fc.Arbitrary<GroupDraft> {
  const caption = textDrafts(options, fc.constant('caption'));
  return fc.tuple(mediaDrafts(options), fc.option(caption, { nil: undefined })).map(([media, text]) => group('figure', text === undefined ? [media] : [media, text]));
}

function mixedGroups(children: fc.Arbitrary<BlockDraft[]>): fc.Arbitrary<GroupDraft> {
  return fc.tuple(fc.constantFrom<GroupDraft['role'][]>('list', 'item', 'blockquote', 'blockquote', 'figure', 'table', 'row', 'aside'), children).map(([role, blocks]) => group(role, blocks));
}

function group(role: GroupDraft['role'], children: readonly BlockDraft[]): GroupDraft {
  return { type: 'group', role, children };
}
