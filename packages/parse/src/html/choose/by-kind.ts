/** Takes page furniture out by what elements say about themselves: class names, roles, semantics. */
import { saysHidden } from './annotate.js';
import { BLOCK, elementMask, elementNumber, hasTrait, OTHER } from '../page/elements.js';
import { KIND, type KindName, REMOVABLE, removableKinds } from './kinds.js';
import { blankPage, type PageTree } from '../page/page-tree.js';
import type { Facts, Findings, Removal } from './pass.js';
import { noPassages, type Passage, type Passages, sumsOf } from './passage.js';
import { commonMakes, isMadeAs } from './text-make.js';

/** An element of a kind is taken out when it holds at most this share of the page's running text: names are sometimes wrong, and the article must not go with them. */
const largestShare: Readonly<Partial<Record<KindName, number>>> = { comments: 0.9, hidden: 0.5, consent: 0.5, related: 0.45, sidebar: 0.45, popup: 0.5, navigation: 0.45, footer: 0.45 };
const DEFAULT_SHARE = 0.35;

/** Kinds whose class names (`share`, `teaser`, `meta` …) are also given to boxes that hold the article's own paragraphs. */
const mayHoldText: ReadonlySet<KindName> = new Set(['share', 'related', 'newsletter', 'advertisement', 'navigation', 'rating', 'tags', 'meta', 'caption', 'gallery', 'form']);

/** Kinds that are known by their links: without one they hold at most so many characters of running text. */
const longestWithoutLinks: Readonly<Partial<Record<KindName, number>>> = { related: 100, share: 100, navigation: 100, tags: 100, meta: 250, form: 500 };

/** Longer passages, in characters, are not taken out for what an inline element in them is called. */
const LONGEST_INLINE = 300;
/** A form counts as one without links only when it has so many passages of running text. */
const FORM_TEXTS = 3;
const FEW_LINKS = 0.03;

/** Kinds whose elements stay when they hold paragraphs made as most of the article's are: pages hide text or put it into overlays to open it by script. */
const mayHoldMain: ReadonlySet<KindName> = new Set(['advertisement', 'popup', 'gallery', 'share', 'rating', 'meta', 'form', 'hidden']);
/** „Most“ is this share of the running text; the element and the rest of the page must each hold so many characters of it. */
const COMMON = 0.3;
const PARAGRAPH = 150;
/** When this share of the article's paragraphs is hidden, a script shows them page by page, and they stay. */
const MOST = 0.7;

/** With so much running text elsewhere a page keeps its article without an element, however large. */
const ENOUGH = 250;

/** Kinds that take an element out even if its name also says that it is a lead. */
const certain: ReadonlySet<KindName> = new Set(['hidden', 'consent', 'comments', 'author', 'newsletter', 'popup', 'footer', 'related']);
const whole = elementMask('html', 'body', 'main', 'head', 'tbody');
/** Tables, their rows and cells are called by what they tell of (`player`), and never for what only a box can be. */
const cells = elementMask('table', 'tr', 'td', 'th', 'thead', 'tfoot');
const notACell: ReadonlySet<KindName> = new Set(['gallery', 'rating', 'tags', 'meta', 'caption', 'form', 'share', 'author']);
const H1 = elementNumber('h1');
const ARTICLE = elementNumber('article');
/** Elements of these kinds inside of what calls itself content are not trusted to be text. */
const TRUST_ENDS =
  KIND.sidebar | KIND.comments | KIND.footer | KIND.hidden | KIND.related | KIND.navigation | KIND.author | KIND.newsletter | KIND.share | KIND.advertisement | KIND.caption | KIND.popup | KIND.consent;

/** With so much running text in elements that call themselves content, furniture outside of them goes whatever it holds. */
const TRUSTED_ENOUGH = 120;

/** The passages in elements of removable kinds, as far as the page keeps its article without them. */
export function byKind({ page, kinds, passages, removed }: Facts): Findings {
  return { removals: new Remover(page, kinds, passages).removals(removed) };
}

/** Passages that lie wholly in an inline element of a removable kind. */
export function byInlineKind({ page, kinds, passages, removed }: Facts): Findings {
  const removals: Removal[] = [];
  for (const passage of passages.list) {
    const reason = removed[passage.index] === undefined ? inlineReason(page, kinds, passage) : undefined;
    if (reason !== undefined) removals.push([passage.index, reason]);
  }
  return { removals };
}

class Remover {
  /** Lives as long as the module, so that engines keep the shape of these objects, and code compiled for it, when they collect garbage between pages. */
  static readonly kept: object = new Remover(blankPage, new Int32Array(1), noPassages);

  private readonly sums: Float64Array;
  private readonly trusted: Float64Array;
  /** Characters in links up to each passage. */
  private readonly links: Float64Array;
  private readonly headline: number;
  private main: Float64Array | undefined;
  private hidden: Float64Array | undefined;
  private mostHidden: boolean | undefined;

  constructor(
    private readonly page: PageTree,
    private readonly kinds: Int32Array,
    private readonly passages: Passages,
  ) {
    const { list } = passages;
    const isTrusted = trustedPassages(page, kinds, passages);
    this.sums = sumsOf(list, ({ prose }) => prose);
    this.trusted = sumsOf(list, ({ index, prose }) => (isTrusted[index] === 1 ? prose : 0));
    this.links = sumsOf(list, ({ linkChars }) => linkChars);
    this.headline = page.find('h1') ?? -1;
  }

  /** Outermost elements only, in document order. */
  removals(removed: Facts['removed']): Removal[] {
    const { page, kinds, passages } = this;
    const removals: Removal[] = [];
    for (let node = 1; node < page.size; ) {
      const kind = kinds[node]! & REMOVABLE;
      const reason = kind === 0 ? undefined : reasonFor(kind);
      if (reason !== undefined && mayGo(page, kinds, node, reason) && (page.element[node] !== OTHER || this.holdsBlocks(node)) && this.isSmall(node, reason)) {
        for (let i = passages.at[node]!; i < passages.at[page.end[node]!]!; i++) if (removed[i] === undefined) removals.push([i, reason]);
        node = page.end[node]!;
      } else {
        node++;
      }
    }
    return removals;
  }

  /** Whether an element of the site's own is a box, and not part of a line. */
  private holdsBlocks(node: number): boolean {
    const { list, at } = this.passages;
    const to = at[this.page.end[node]!]!;
    return at[node]! < to && list[to - 1]!.container > node;
  }

  /** Whether the page keeps its article when an element goes. */
  private isSmall(node: number, reason: KindName): boolean {
    const { page, sums, trusted } = this;
    const from = this.passages.at[node]!;
    const to = this.passages.at[page.end[node]!]!;
    if (to <= from) return false;
    if (page.isWithin(this.headline, node) && keepsHeadline(reason)) return false;
    const all = sums.at(-1)!;
    if (this.isMachines(node, from, to, reason)) return true;
    if (mayHoldText.has(reason) && (this.isRunningText(from, to) || this.isTextWithoutLinks(from, to, reason))) return false;
    if (this.isMadeAsText(from, to, reason) && (reason !== 'hidden' || !saysHidden(page, node) || this.isMostHidden())) return false;
    if (sums[to]! - sums[from]! <= all * (largestShare[reason] ?? DEFAULT_SHARE)) return true;
    const trustedElsewhere = trusted.at(-1)! - (trusted[to]! - trusted[from]!);
    const needed = mayHoldText.has(reason) ? sums[to]! - sums[from]! : trusted[to]! - trusted[from]!;
    return trustedElsewhere >= TRUSTED_ENOUGH && trustedElsewhere > needed;
  }

  /** Copies of the text for machines, and what cards that lead to other articles keep hidden until one of them is asked for. */
  private isMachines(node: number, from: number, to: number, reason: KindName): boolean {
    const { page, sums } = this;
    const inside = sums[to]! - sums[from]!;
    if (sums.at(-1)! - inside < ENOUGH) return false;
    if (reason === 'hidden') return page.attribute(node, 'itemscope') !== undefined && saysHidden(page, node);
    if (reason !== 'related') return false;
    this.hidden ??= this.hiddenSums();
    const hidden = this.hidden[to]! - this.hidden[from]!;
    return hidden > inside * MOST && sums.at(-1)! - this.hidden.at(-1)! - (inside - hidden) >= ENOUGH;
  }

  /** Running text in hidden elements up to each passage. */
  private hiddenSums(): Float64Array {
    const { page, kinds, passages } = this;
    const isHidden = new Uint8Array(passages.list.length);
    for (let node = 1; node < page.size; node++) {
      if ((kinds[node]! & KIND.hidden) === 0) continue;
      isHidden.fill(1, passages.at[node], passages.at[page.end[node]!]);
      node = page.end[node]! - 1;
    }
    return sumsOf(passages.list, ({ index, prose }) => isHidden[index]! * prose);
  }

  /** Running text without links in a box whose name says that it leads elsewhere. */
  private isTextWithoutLinks(from: number, to: number, reason: KindName): boolean {
    const longest = longestWithoutLinks[reason];
    if (longest === undefined || this.sums[to]! - this.sums[from]! < longest) return false;
    if (reason === 'form' && this.passages.list.slice(from, to).filter(({ prose }) => prose > 0).length < FORM_TEXTS) return false;
    return this.links[to]! - this.links[from]! < (this.sums[to]! - this.sums[from]!) * FEW_LINKS;
  }

  /** Paragraphs with few links, made as most of the running text elsewhere is. */
  private isMadeAsText(from: number, to: number, reason: KindName): boolean {
    if (!mayHoldMain.has(reason)) return false;
    this.main ??= this.mainSums();
    const inside = this.main[to]! - this.main[from]!;
    if (inside < PARAGRAPH || this.main.at(-1)! - inside < PARAGRAPH) return false;
    return this.links[to]! - this.links[from]! < inside * 0.1;
  }

  /** Whether most of the text waits hidden for a script to show it, page by page. */
  private isMostHidden(): boolean {
    if (this.mostHidden !== undefined) return this.mostHidden;
    const { page, kinds, passages, main } = this;
    let hidden = 0;
    for (let node = 1; node < page.size; node++) {
      if ((kinds[node]! & KIND.hidden) === 0) continue;
      hidden += main![passages.at[page.end[node]!]!]! - main![passages.at[node]!]!;
      node = page.end[node]! - 1;
    }
    this.mostHidden = hidden > main!.at(-1)! * MOST;
    return this.mostHidden;
  }

  private mainSums(): Float64Array {
    const makes = commonMakes(this.passages.list, COMMON);
    const sums = new Float64Array(this.passages.list.length + 1);
    for (const passage of this.passages.list) sums[passage.index + 1] = sums[passage.index]! + (isMadeAs(makes, passage) ? passage.prose : 0);
    return sums;
  }

  /** Several paragraphs with few links: an article, whatever its box is called. */
  private isRunningText(from: number, to: number): boolean {
    let paragraphs = 0;
    let chars = 0;
    let linkChars = 0;
    for (let i = from; i < to; i++) {
      const passage = this.passages.list[i]!;
      if (passage.prose >= 100) paragraphs++;
      chars += passage.chars;
      linkChars += passage.linkChars;
    }
    return paragraphs >= 4 && linkChars < chars * 0.12 && this.sums[to]! - this.sums[from]! > this.sums.at(-1)! * 0.1;
  }
}

/** 1 for each passage in an element that says it holds the text and lies in no furniture. */
function trustedPassages(page: PageTree, kinds: Int32Array, passages: Passages): Uint8Array {
  const isTrusted = new Uint8Array(passages.list.length);
  for (let node = 1; node < page.size; ) {
    const kind = kinds[node]!;
    const isContent = (kind & (KIND.content | KIND.articleBody)) !== 0 || page.element[node] === ARTICLE;
    if (isContent && whole[page.element[node]!] !== 1 && (kind & REMOVABLE) === 0) {
      isTrusted.fill(1, passages.at[node], passages.at[page.end[node]!]);
      node++;
    } else if ((kind & TRUST_ENDS) !== 0 && !isContent && whole[page.element[node]!] !== 1) {
      isTrusted.fill(0, passages.at[node], passages.at[page.end[node]!]);
      node = page.end[node]!;
    } else {
      node++;
    }
  }
  return isTrusted;
}

function reasonFor(kind: number): KindName | undefined {
  return removableKinds.find((name) => (kind & KIND[name]) !== 0);
}

function keepsHeadline(reason: KindName): boolean {
  return reason !== 'hidden' && reason !== 'comments';
}

function mayGo(page: PageTree, kinds: Int32Array, node: number, reason: KindName): boolean {
  const element = page.element[node]!;
  if (whole[element] === 1 || element === H1 || !(hasTrait(element, BLOCK) || (element === OTHER && reason !== 'hidden')) || (cells[element] === 1 && notACell.has(reason))) return false;
  if ((kinds[node]! & KIND.content) !== 0) return reason === 'hidden';
  return (kinds[node]! & KIND.lead) === 0 || certain.has(reason);
}

function inlineReason(page: PageTree, kinds: Int32Array, { container, first, end, chars, level }: Passage): KindName | undefined {
  if (chars >= LONGEST_INLINE) return undefined;
  for (let node = page.parent[first]!; node > container; node = page.parent[node]!) {
    const reason = reasonFor(kinds[node]! & REMOVABLE);
    // Headings that a table of contents leads to are marked as such.
    if (reason !== undefined && page.end[node]! >= end && !(level > 0 && reason === 'navigation')) return reason;
  }
  return undefined;
}
