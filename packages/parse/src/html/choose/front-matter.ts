/** Headline, standfirst, byline, dateline and captions: text of the article that is not its running text. */
import type { TextRole } from '@depesche/article';
import { isByline, isDateline } from './boilerplate.js';
import { elementNumber } from '../page/elements.js';
import { firstClass } from '../page/first-class.js';
import { KIND } from './kinds.js';
import { blankPage, type PageTree } from '../page/page-tree.js';
import { linkDensity, type Passage, type Passages, passageText, prose } from './passages.js';
import type { RemovalReason } from './removal-reason.js';
import { wordsOf } from './title-words.js';

const H1 = elementNumber('h1');
const H2 = elementNumber('h2');
const TIME = elementNumber('time');
const subheadings: ReadonlySet<number> = new Set(['h2', 'h3', 'h4'].map(elementNumber));
/** Why a byline or dateline may have been removed. */
const mayBeByline: ReadonlySet<RemovalReason | undefined> = new Set<RemovalReason>(['meta', 'dateline', 'before', 'outside', 'phrase']);
/** Why a kicker may have been removed, how long it may be, and how far above the headline. */
const mayBeKicker: ReadonlySet<RemovalReason | undefined> = new Set<RemovalReason | undefined>([undefined, 'meta', 'before', 'outside', 'phrase', 'links', 'tags', 'heading']);
const LONGEST_KICKER = 120;
const KICKER_REACH = 3;
/** So many passages may lie between headline and text. */
const REACH = 48;
/** Longer ones are no titles. */
const LONGEST_TITLE = 300;
/** So many passages above the text are looked at when there is no headline. */
const LOOK_BACK = 12;
/** A first-level heading may say so many words less of the title than another. */
const H1_LEAD = 3;
/** The title may stand so many passages below the first text, and so much of the text above it. */
const BELOW = 12;
const LITTLE = 0.2;
/** A second-level heading or paragraph is a standfirst when at most so many passages stand between it and the headline. */
const NEAR = 8;

/** Finds them, takes their passages (back) in, and gives their roles by passage. */
export function findFrontMatter(page: PageTree, kinds: Int32Array, passages: Passages, root: number): Map<number, TextRole> {
  return new FrontMatter(page, kinds, passages, root).find();
}

class FrontMatter {
  /** Lives as long as the module, so that engines keep the shape of these objects, and code compiled for it, when they collect garbage between pages. */
  static readonly kept: object = new FrontMatter(blankPage, new Int32Array(1), { list: [], at: new Int32Array(2) }, 0);

  private readonly roles = new Map<number, TextRole>();
  private readonly list: readonly Passage[];

  constructor(
    private readonly page: PageTree,
    private readonly kinds: Int32Array,
    private readonly passages: Passages,
    private readonly root: number,
  ) {
    this.list = passages.list;
  }

  find(): Map<number, TextRole> {
    const { list, passages, page, root } = this;
    const inside = list.slice(passages.at[root], passages.at[page.end[root]!]);
    const texts = inside.filter((passage) => passage.removed === undefined && prose(passage) > 0);
    const beginning = (texts.find((passage) => !this.isOfKind(passage, KIND.lead) && !this.isHeadline(passage) && !subheadings.has(page.element[passage.container]!)) ?? texts[0])?.index ?? passages.at[root]!;
    const below = this.findTitleBelow(beginning, texts);
    const first = below === undefined ? beginning : (texts.find(({ index }) => index > below.index)?.index ?? beginning);
    const headline = below ?? this.findTitle(first) ?? this.findHeadline(first) ?? this.findLoneHeading(first);
    if (headline !== undefined) {
      this.take(headline, 'headline');
      this.findKicker(headline.index);
    }
    for (const passage of inside) if (passage.removed === 'caption') this.take(passage, 'caption');
    const start = headline?.index ?? first - LOOK_BACK;
    if (first - start <= REACH) {
      this.findStandfirst(headline, Math.max(0, start), first);
      this.findBylineAndDateline(Math.max(0, start - 4), first);
    }
    return this.roles;
  }

  private take(passage: Passage, role: TextRole): void {
    passage.removed = undefined;
    this.roles.set(passage.index, role);
  }

  /** The heading above the text that says most of what the title of the page says. */
  private findTitle(first: number): Passage | undefined {
    const { page, list } = this;
    const title = page.find('title');
    const words = title === undefined ? [] : wordsOf(page.text(title).slice(0, LONGEST_TITLE));
    if (words.length === 0) return undefined;
    const known = new Set(words);
    let found: Passage | undefined;
    let most = 0;
    for (let i = Math.max(0, first - REACH); i <= first; i++) {
      const passage = list[i];
      if (passage === undefined || passage.removed === 'hidden' || passage.chars > LONGEST_TITLE || !this.isTitleLike(passage)) continue;
      const own = wordsOf(passageText(page, passage));
      const shared = own.filter((word) => known.has(word)).length;
      if (own.length < 3 || shared < own.length * 0.75) continue;
      const isFirstLevel = this.isHeadline(passage);
      const score = shared + (isFirstLevel ? H1_LEAD : 0);
      if (score < most || (score === most && !isFirstLevel)) continue;
      most = score;
      found = passage;
    }
    return found;
  }

  /** The title below a note or two at the top, which are then taken out. */
  private findTitleBelow(first: number, texts: readonly Passage[]): Passage | undefined {
    if (this.findTitle(first) !== undefined) return undefined;
    const title = this.findTitle(first + BELOW);
    if (title === undefined || !this.isHeadline(title)) return undefined;
    const above = texts.filter(({ index }) => index < title.index);
    const sum = (list: readonly Passage[]): number => list.reduce((total, passage) => total + prose(passage), 0);
    const boxes = new Set(texts.filter(({ index }) => index > title.index).map(({ container }) => this.page.parent[container]));
    if (sum(above) > sum(texts) * LITTLE || above.some(({ container }) => boxes.has(this.page.parent[container]))) return undefined;
    for (const passage of this.list.slice(this.passages.at[this.root], title.index)) passage.removed ??= 'before';
    return title;
  }

  private isTitleLike(passage: Passage): boolean {
    return this.isHeadline(passage) || subheadings.has(this.page.element[passage.container]!) || this.isOfKind(passage, KIND.headline);
  }

  /** The last first-level heading before the text. */
  private findHeadline(first: number): Passage | undefined {
    for (let i = first; i >= 0; i--) {
      const passage = this.list[i];
      if (passage !== undefined && this.isHeadline(passage) && passage.removed !== 'hidden') return passage;
    }
    return undefined;
  }

  /** Where no first-level heading is: a second-level one, or one called so, above the text and made as no other is. */
  private findLoneHeading(first: number): Passage | undefined {
    const { page, list } = this;
    const isCandidate = (passage: Passage): boolean => page.element[passage.container] === H2 || this.isOfKind(passage, KIND.headline);
    const found = list.slice(this.passages.at[this.root], first).find((passage) => passage.chars >= 20 && passage.chars < LONGEST_TITLE && passage.removed !== 'hidden' && isCandidate(passage));
    if (found === undefined) return undefined;
    const isAlike = ({ container }: Passage): boolean => page.element[container] === page.element[found.container] && firstClass(page, container) === firstClass(page, found.container);
    return list.slice(this.passages.at[this.root], this.passages.at[page.end[this.root]!]).some((passage) => passage !== found && passage.removed === undefined && isAlike(passage)) ? undefined : found;
  }

  private isHeadline({ container }: Passage): boolean {
    const { element, parent } = this.page;
    return element[container] === H1 || element[parent[container] ?? 0] === H1;
  }

  /** The line above the headline that says it is one. */
  private findKicker(headline: number): void {
    for (let i = headline - 1; i >= Math.max(0, headline - KICKER_REACH); i--) {
      const passage = this.list[i]!;
      if (!mayBeKicker.has(passage.removed) || passage.letters === 0 || passage.chars > LONGEST_KICKER || !this.isOfKind(passage, KIND.kicker) || isDateline(passageText(this.page, passage))) continue;
      this.take(passage, 'kicker');
      return;
    }
  }

  private findStandfirst(headline: Passage | undefined, start: number, first: number): void {
    const { page, list } = this;
    const seen = new Set(list.slice(first, first + LOOK_BACK).map((passage) => passageText(page, passage).slice(0, 60)));
    for (const passage of list.slice(start, first)) {
      if (!this.isStandfirst(passage, headline !== undefined && passage.index - headline.index < NEAR)) continue;
      const beginning = passageText(page, passage).slice(0, 60);
      if (seen.has(beginning)) continue;
      seen.add(beginning);
      this.take(passage, 'standfirst');
    }
  }

  private isStandfirst(passage: Passage, isNear: boolean): boolean {
    if (this.roles.has(passage.index)) return false;
    if (passage.removed !== 'outside' && passage.removed !== undefined && passage.removed !== 'meta') return false;
    if (linkDensity(passage) > 0.4 || passage.chars < 25) return false;
    if (this.isOfKind(passage, KIND.lead)) return true;
    if (passage.removed === 'meta' || !isNear) return false;
    if (subheadings.has(this.page.element[passage.container]!)) return passage.chars >= 40;
    return prose(passage) >= 80;
  }

  private findBylineAndDateline(start: number, end: number): void {
    let byline = false;
    let dateline = false;
    for (const passage of this.list.slice(start, end)) {
      if (!mayBeByline.has(passage.removed) || passage.chars > 120 || passage.chars < 4) continue;
      const text = passageText(this.page, passage);
      if (!byline && (isByline(text) || (this.isOfKind(passage, KIND.byline) && !isDateline(text)))) {
        byline = true;
        this.take(passage, 'byline');
      } else if (!dateline && (isDateline(text) || this.page.element[passage.container] === TIME)) {
        dateline = true;
        this.take(passage, 'dateline');
      }
    }
  }

  /** Whether the passage or an element close around it is of a kind. */
  private isOfKind(passage: Passage, kind: number): boolean {
    const { parent } = this.page;
    for (let node = parent[passage.first]!, i = 0; node > 0 && i < 4; node = parent[node]!, i++) if ((this.kinds[node]! & kind) !== 0) return true;
    return false;
  }
}
