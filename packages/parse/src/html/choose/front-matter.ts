/** Headline, standfirst, byline, dateline and captions: text of the article that is not its running text. */
import type { TextRole } from '@depesche/article';
import { calendarDates } from '../../credits/calendar-dates.js';
import { isByline, isDateline } from './boilerplate.js';
import { isBold } from './boilerplate-lines.js';
import { elementNumber } from '../page/elements.js';
import { firstClass } from '../page/first-class.js';
import { KIND } from './kinds.js';
import { isBelowPicture } from './picture-captions.js';
import { blankPage, type PageTree } from '../page/page-tree.js';
import type { Facts, Findings, Removal } from './pass.js';
import { noPassages, type Passage, type Passages, sumOf } from './passage.js';
import type { RemovalReason } from './removal-reason.js';
import { sharedWords, titleWords, wordsOf } from './title-words.js';

const P = elementNumber('p');
const TIME = elementNumber('time');
const LI = elementNumber('li');
/** Why a byline or dateline may have been removed. */
const mayBeByline: ReadonlySet<RemovalReason | undefined> = new Set<RemovalReason>(['meta', 'dateline', 'before', 'outside', 'phrase']);
/** Why a caption may have been removed that only its place tells. */
const mayBeCaption: ReadonlySet<RemovalReason | undefined> = new Set<RemovalReason | undefined>(['credit', 'gallery']);
/** Why a kicker may have been removed, how long it may be, and how far above the headline. */
const mayBeKicker: ReadonlySet<RemovalReason | undefined> = new Set<RemovalReason | undefined>([undefined, 'meta', 'before', 'outside', 'phrase', 'links', 'tags', 'heading']);
const LONGEST_KICKER = 120;
const KICKER_REACH = 3;
/** Texts are told apart by so many first characters. */
const TELLING = 60;
/** So many passages may lie between headline and text. */
const REACH = 48;
/** Longer ones are no titles. */
const LONGEST_TITLE = 300;
/** So many passages above the text are looked at when there is no headline. */
const LOOK_BACK = 12;
/** Among headings that repeat the page's title, one of the first level wins even when it shares so many words fewer with it. */
const H1_LEAD = 3;
/** Where a note stands above the title: the title is looked for so many passages below it, and the note is at most this share of the running text. */
const BELOW = 24;
const LITTLE = 0.2;
/** A line of so many words that ends without a full stop may be one. */
const MANY_WORDS = 8;
/** A second-level heading or paragraph is a standfirst when at most so many passages stand between it and the headline. */
const NEAR = 8;

/** The pass that finds them: it gives their passages roles, and takes those back in that were removed. */
export function frontMatter(facts: Facts): Findings {
  return new FrontMatter(facts).find();
}

class FrontMatter {
  /** Lives as long as the module, so that engines keep the shape of these objects, and code compiled for it, when they collect garbage between pages. */
  static readonly kept: object = new FrontMatter({ page: blankPage, kinds: new Int32Array(1), passages: noPassages, removed: [], root: 0 });

  private readonly page: PageTree;
  private readonly kinds: Int32Array;
  private readonly passages: Passages;
  private readonly list: readonly Passage[];
  private readonly root: number;
  private readonly roles = new Map<number, TextRole>();
  /** Reasons as they are once the removals so far are made. */
  private readonly removed: (RemovalReason | undefined)[];
  private readonly removals: Removal[] = [];

  constructor({ page, kinds, passages, removed, root }: Pick<Facts, 'page' | 'kinds' | 'passages' | 'removed' | 'root'>) {
    this.page = page;
    this.kinds = kinds;
    this.passages = passages;
    this.list = passages.list;
    this.root = root;
    this.removed = [...removed];
  }

  find(): Findings {
    const { list, passages, page, root, removed } = this;
    const inside = list.slice(passages.at[root], passages.at[page.end[root]!]);
    const texts = inside.filter(({ index, prose }) => removed[index] === undefined && prose > 0);
    const isText = (passage: Passage): boolean => !passage.isOfKind(this.kinds, KIND.lead) && passage.outerLevel !== 1 && !isSubheading(passage);
    const beginning = (texts.find(isText) ?? texts[0])?.index ?? passages.at[root]!;
    const below = this.findTitleBelow(beginning, texts);
    const first = below === undefined ? beginning : (texts.find(({ index }) => index > below.index)?.index ?? beginning);
    const headline = below ?? this.findTitle(first) ?? this.findHeadline(first) ?? this.findLoneHeading(first) ?? this.findTitle(first, (passage) => isBold(this.page, passage));
    if (headline !== undefined) {
      this.take(headline, 'headline');
      this.findKicker(headline.index);
    }
    for (const passage of inside) {
      const reason = removed[passage.index];
      if (reason === 'caption' || (mayBeCaption.has(reason) && isBelowPicture(page, passage))) this.take(passage, 'caption');
    }
    const start = headline?.index ?? first - LOOK_BACK;
    if (first - start <= REACH) {
      this.findStandfirst(headline, Math.max(0, start), first);
      this.findBylineAndDateline(Math.max(0, start - 4), first);
    }
    return { roles: this.roles, removals: this.removals };
  }

  private take({ index }: Passage, role: TextRole): void {
    this.remove(index, undefined);
    this.roles.set(index, role);
  }

  private remove(index: number, reason: RemovalReason | undefined): void {
    this.removed[index] = reason;
    this.removals.push([index, reason]);
  }

  /** The heading above the text that says most of what the title of the page says. */
  private findTitle(first: number, isLike = (passage: Passage): boolean => this.isTitleLike(passage)): Passage | undefined {
    const { page, list } = this;
    const known = titleWords(page);
    if (known.size === 0) return undefined;
    let found: Passage | undefined;
    let most = 0;
    for (let i = Math.max(0, first - REACH); i <= first; i++) {
      const passage = list[i];
      if (passage === undefined || this.removed[passage.index] === 'hidden' || passage.chars > LONGEST_TITLE || !isLike(passage)) continue;
      const shared = sharedWords(passage.text, known, 3);
      if (shared === 0) continue;
      const isFirstLevel = passage.outerLevel === 1;
      const score = shared + (isFirstLevel ? H1_LEAD : 0);
      if (score < most || (score === most && !isFirstLevel)) continue;
      most = score;
      found = passage;
    }
    return found;
  }

  /** The title that stands below a short note at the top of the article's element; the note is then taken out. */
  private findTitleBelow(first: number, texts: readonly Passage[]): Passage | undefined {
    if (this.findTitle(first) !== undefined) return undefined;
    const title = this.findTitle(first + BELOW);
    if (title === undefined || title.outerLevel > 2) return undefined;
    const above = texts.filter(({ index }) => index < title.index);
    const text = (list: readonly Passage[]): number => sumOf(list, ({ prose }) => prose);
    const boxes = new Set(texts.filter(({ index }) => index > title.index).map(({ container }) => this.page.parent[container]));
    const isNews = above.every(({ container, linkChars }) => linkChars > 0 && this.page.element[container] === LI);
    if ((!isNews && (title.outerLevel > 1 || text(above) > text(texts) * LITTLE)) || above.some(({ container }) => boxes.has(this.page.parent[container]))) return undefined;
    for (let i = this.passages.at[this.root]!; i < title.index; i++) if (this.removed[i] === undefined) this.remove(i, 'before');
    return title;
  }

  private isTitleLike(passage: Passage): boolean {
    return passage.outerLevel === 1 || isSubheading(passage) || passage.isOfKind(this.kinds, KIND.headline);
  }

  /** The last first-level heading before the text. */
  private findHeadline(first: number): Passage | undefined {
    for (let i = first; i >= 0; i--) {
      const passage = this.list[i];
      if (passage?.outerLevel === 1 && this.removed[passage.index] !== 'hidden') return passage;
    }
    return undefined;
  }

  /** For pages without a first-level heading: the only second-level heading, or element called headline, above the text. */
  private findLoneHeading(first: number): Passage | undefined {
    const { page, list } = this;
    const isCandidate = (passage: Passage): boolean => passage.level === 2 || passage.isOfKind(this.kinds, KIND.headline);
    const found = list.slice(this.passages.at[this.root], first).find((passage) => passage.chars >= 20 && passage.chars < LONGEST_TITLE && this.removed[passage.index] !== 'hidden' && isCandidate(passage));
    if (found === undefined) return undefined;
    const isAlike = ({ container }: Passage): boolean => page.element[container] === page.element[found.container] && firstClass(page, container) === firstClass(page, found.container);
    return list.slice(this.passages.at[this.root], this.passages.at[page.end[this.root]!]).some((passage) => passage !== found && this.removed[passage.index] === undefined && isAlike(passage)) ? undefined : found;
  }

  /** The line above the headline that says it is one. */
  private findKicker(headline: number): void {
    for (let i = headline - 1; i >= Math.max(0, headline - KICKER_REACH); i--) {
      const passage = this.list[i]!;
      if (!mayBeKicker.has(this.removed[i]) || passage.letters === 0 || passage.chars > LONGEST_KICKER || !passage.isOfKind(this.kinds, KIND.kicker) || isDateline(passage.text)) continue;
      this.take(passage, 'kicker');
      return;
    }
  }

  private findStandfirst(headline: Passage | undefined, start: number, first: number): void {
    const { list } = this;
    const seen = new Set(list.slice(first, first + LOOK_BACK).map(({ text }) => text.slice(0, TELLING)));
    for (const passage of list.slice(start, first)) {
      if (!this.isStandfirst(passage, headline !== undefined && passage.index - headline.index < NEAR)) continue;
      const beginning = passage.text.slice(0, TELLING);
      if (seen.has(beginning)) continue;
      if (headline !== undefined && isRepeated(passage, headline)) {
        if (this.removed[passage.index] === undefined) this.remove(passage.index, 'repeated');
        continue;
      }
      seen.add(beginning);
      this.take(passage, 'standfirst');
    }
  }

  private isStandfirst(passage: Passage, isNear: boolean): boolean {
    if (this.roles.has(passage.index)) return false;
    const reason = this.removed[passage.index];
    // „Teaser“ is what some call the standfirst.
    const isTeaser = reason === 'related' && isNear && passage.linkChars === 0;
    if (reason !== 'outside' && reason !== undefined && reason !== 'meta' && !isTeaser) return false;
    if (passage.linkDensity > 0.4 || passage.chars < 25) return false;
    if (passage.isOfKind(this.kinds, KIND.lead)) return true;
    if (reason === 'meta' || !isNear) return false;
    if (isSubheading(passage)) return passage.chars >= 40;
    // Standfirsts often have no full stop.
    return passage.prose >= 80 || (this.page.element[passage.container] === P && passage.linkChars === 0 && passage.words >= MANY_WORDS && passage.chars >= 60 && calendarDates(passage.text).length === 0);
  }

  private findBylineAndDateline(start: number, end: number): void {
    let byline = false;
    let dateline = false;
    for (const passage of this.list.slice(start, end)) {
      const { text, chars } = passage;
      if (!mayBeByline.has(this.removed[passage.index]) || chars > 120 || chars < 4) continue;
      if (!byline && (isByline(text) || (passage.isOfKind(this.kinds, KIND.byline) && !isDateline(text)))) {
        byline = true;
        this.take(passage, 'byline');
      } else if (!dateline && (isDateline(text) || this.page.element[passage.container] === TIME)) {
        dateline = true;
        this.take(passage, 'dateline');
      }
    }
  }
}

/** Whether a line says nothing but what the headline says. */
function isRepeated(passage: Passage, headline: Passage): boolean {
  const said = new Set(wordsOf(headline.text));
  return said.size > 3 && wordsOf(passage.text).every((word) => said.has(word));
}

function isSubheading({ level }: Passage): boolean {
  return level >= 2 && level <= 4;
}
