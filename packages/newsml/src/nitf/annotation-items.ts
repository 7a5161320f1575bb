/** Annotations as elements of NITF: those that hold text alone are cut where others begin or end inside them, so that all nest. */
import type { Article, Entity, Mention, Quotation, Span, Timex } from '@depesche/article';
import { sweepable, type SweepItem } from '@depesche/render/sweep';
import { xmlAttribute } from '../xml/write-xml.js';
import { entityCodes } from './entity-codes.js';
import { PART, SPEAKER, TIMEX } from './markup-names.js';
import { valueToNorm } from './norm-dates.js';

/** A range as an element. */
export interface NitfItem extends SweepItem {
  readonly tag: string;
  /** Attributes of its first piece. */
  readonly first: string;
  /** Attributes of further pieces, where blocks cut it. */
  readonly again: string;
}

/** Of two equal ranges the lower is outside; marks lie between. */
const RANK = { quotation: 0, speaker: 1, atom: 9 } as const;
const tags = { person: 'person', organization: 'org', place: 'location', misc: 'classifier' } as const;

/** The annotations of an article that NITF has elements for, in sweep order. Of two names or dates that overlap the first, of those the longer, is kept. */
export function annotationItems(article: Article): NitfItem[] {
  const { mentions = [], quotations = [], timexes = [], entities = [] } = article.annotations;
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const atoms = apart([...mentions.map((mention, i) => mentionItem(mention, i, byId)), ...timexes.map(timexItem)]);
  const kept = new Set(atoms.map(({ first }) => / id="(m\d+)"/.exec(first)?.[1]));
  const ids = new Map(mentions.flatMap(({ start, end }, i) => (kept.has(`m${i}`) ? [[`${start}-${end}`, `m${i}`] as const] : [])));
  const around = quotationItems(quotations, ids);
  const borders = [...around, ...marksOf(article), ...lineBreaks(article)].flatMap(({ start, end }) => [start, end]).sort((a, b) => a - b);
  return sweepable([...around, ...atoms.flatMap((atom) => cut(atom, borders, article.text))]);
}

function mentionItem({ start, end, type, form, entity }: Mention, index: number, entities: ReadonlyMap<string, Entity>): NitfItem {
  const tag = Object.hasOwn(tags, type) ? tags[type] : 'classifier';
  const codes = (tag === 'classifier' ? ' type="misc"' : '') + entityCodes(tag, entities.get(entity ?? ''));
  const formClass = form === 'compound' || form === 'derived' ? ` class="${form}"` : '';
  return { start, end, rank: RANK.atom, tag, first: ` id="m${index}"${formClass}${codes}`, again: ` class="${PART} m${index}"${codes}` };
}

/** `norm` takes whole dates; type, value and modifiers stand in the class wherever the date is more, or less, than that. */
function timexItem({ start, end, type, value, mod, quant, freq }: Timex, index: number): NitfItem {
  const norm = valueToNorm(value);
  const isPlain = norm !== undefined && mod === undefined && quant === undefined && freq === undefined && type === (value.includes('T') ? 'TIME' : 'DATE') && value.length !== 16;
  const words = [TIMEX, type, value, mod && `mod:${mod}`, quant && `quant:${quant}`, freq && `freq:${freq}`].filter((word) => word !== undefined && word !== '' && !/\s/.test(word));
  const about = xmlAttribute('class', isPlain ? undefined : words.join(' ')) + xmlAttribute('norm', norm);
  return { start, end, rank: RANK.atom, tag: 'chron', first: ` id="t${index}"${about}`, again: ` class="${PART} t${index}"` };
}

/** Direct speech, and the words that name who speaks where they are no mention; `mentions` are ids by range. */
function quotationItems(quotations: readonly Quotation[], mentions: ReadonlyMap<string, string>): NitfItem[] {
  const items: NitfItem[] = [];
  const speakers = new Map<string, string>();
  quotations.forEach(({ type, content, speaker, entity }, index) => {
    if (type !== 'direct') return;
    const source = speaker === undefined ? undefined : (mentions.get(`${speaker.start}-${speaker.end}`) ?? wordsId(speaker, entity, { speakers, items }));
    const by = xmlAttribute('quote-source', source);
    content.forEach(({ start, end }, part) => {
      const again = ` class="${PART} q${index}"${by}`;
      items.push({ start, end, rank: RANK.quotation, tag: 'q', first: part === 0 ? ` id="q${index}"${by}` : again, again });
    });
  });
  return items;
}

function wordsId({ start, end }: Span, entity: string | undefined, { speakers, items }: { readonly speakers: Map<string, string>; readonly items: NitfItem[] }): string {
  const key = `${start}-${end}`;
  const id = speakers.get(key) ?? `s${speakers.size}`;
  if (!speakers.has(key)) {
    const rel = entity !== undefined && /^[\w.-]+$/.test(entity) ? ` rel="${entity}"` : '';
    items.push({ start, end, rank: RANK.speaker, tag: 'a', first: ` id="${id}" class="${SPEAKER}"${rel}`, again: ` class="${SPEAKER}"` });
  }
  speakers.set(key, id);
  return id;
}

/** Without those that overlap one before. */
function apart(items: readonly NitfItem[]): NitfItem[] {
  let end = 0;
  return sweepable(items).filter((item) => {
    if (item.start < end) return false;
    end = item.end;
    return true;
  });
}

function marksOf({ blocks }: Article): Span[] {
  return blocks.flatMap(function inside(block): readonly Span[] {
    if (block.type === 'group') return block.children.flatMap(inside);
    return block.type === 'text' ? [{ start: block.start, end: block.end }, ...(block.marks ?? [])] : [];
  });
}

/** Line breaks are elements, which elements of text alone cannot hold. */
function lineBreaks({ text }: Article): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) found.push({ start: at, end: at + 1 });
  return found;
}

/** The pieces of an item between the borders that lie inside it; a line break is none. */
function cut(item: NitfItem, borders: readonly number[], text: string): NitfItem[] {
  let low = 0;
  for (let high = borders.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (borders[middle]! <= item.start) low = middle + 1;
    else high = middle;
  }
  const pieces: NitfItem[] = [];
  let { start } = item;
  const add = (end: number): void => {
    if (end > start && text.slice(start, end) !== '\n') pieces.push({ ...item, start, end, first: pieces.length === 0 ? item.first : item.again });
    start = end;
  };
  for (let border = borders[low]; border !== undefined && border < item.end; border = borders[++low]) add(border);
  add(item.end);
  return pieces;
}
