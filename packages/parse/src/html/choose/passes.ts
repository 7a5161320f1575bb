/** The passes that choose the article of a page, in their order. */
import type { TextRole } from '@depesche/article';
import { PAGE } from '../page/elements.js';
import { blankPage, type PageTree } from '../page/page-tree.js';
import { articleRoot } from './choose-root.js';
import { byInlineKind, byKind } from './by-kind.js';
import { closingCredits } from './closing-credits.js';
import { tablesOfContents } from './contents.js';
import { duplicates } from './duplicates.js';
import { furtherArticles } from './further-articles.js';
import { headedSections } from './headed-sections.js';
import { foreignBoxes } from './foreign-boxes.js';
import { frontMatter } from './front-matter.js';
import { boilerplateLines } from './boilerplate-lines.js';
import { leadPicture } from './lead-picture.js';
import { emptyHeadings, linesAbove } from './loose-ends.js';
import { loneCaptions } from './lone-captions.js';
import { outside } from './outside.js';
import { ownMake } from './own-make.js';
import type { Facts, Findings, Look, Pass, StatedText } from './pass.js';
import { noPassages, type Passages } from './passage.js';
import { paywall } from './paywall.js';
import { pictureCaptions } from './picture-captions.js';
import type { RemovalReason } from './removal-reason.js';
import { afterStated, statedPassages } from './stated-text.js';
import { signUps } from './sign-ups.js';
import { strayLines } from './stray-lines.js';
import { teasers } from './teasers.js';

const passes: readonly Pass[] = [
  // What says of itself that it is no text of the article, wherever it stands …
  teasers,
  byKind,
  byInlineKind,
  tablesOfContents,
  signUps,
  pictureCaptions,
  furtherArticles,
  // … unless JSON-LD says that it is. By what is left the element that holds the article is found.
  statedPassages,
  articleRoot,
  outside,
  loneCaptions,
  ownMake,
  // What is no text of the article inside of that element.
  boilerplateLines,
  duplicates,
  paywall,
  headedSections,
  linesAbove,
  emptyHeadings,
  foreignBoxes,
  closingCredits,
  // What belongs to the article without being its running text.
  frontMatter,
  leadPicture,
  strayLines,
  afterStated,
];

/** What a page is, before any pass. */
export type Start = Pick<Facts, 'look' | 'page' | 'kinds' | 'passages' | 'site' | 'body'>;

/** The facts, as they grow from pass to pass; passes see them read-only. */
class GrowingFacts implements Facts {
  /** Lives as long as the module, so that engines keep the shape of these objects, and code compiled for it, when they collect garbage between pages. */
  static readonly kept: object = new GrowingFacts({ look: 'strict', page: blankPage, kinds: new Int32Array(1), passages: noPassages, site: undefined, body: undefined });

  readonly look: Look;
  readonly page: PageTree;
  readonly kinds: Int32Array;
  readonly passages: Passages;
  readonly site: string | undefined;
  readonly body: string | undefined;
  readonly removed: (RemovalReason | undefined)[];
  stated: StatedText | undefined = undefined;
  root: number = PAGE;
  inside: Uint8Array;
  paywall: number | undefined = undefined;
  lead: number | undefined = undefined;
  roles: ReadonlyMap<number, TextRole> = new Map();

  constructor({ look, page, kinds, passages, site, body }: Start) {
    this.look = look;
    this.page = page;
    this.kinds = kinds;
    this.passages = passages;
    this.site = site;
    this.body = body;
    this.removed = new Array<RemovalReason | undefined>(passages.list.length).fill(undefined);
    this.inside = new Uint8Array(passages.list.length);
  }

  add({ removals, stated, root, inside, paywall, lead, roles }: Findings): void {
    for (const removal of removals ?? []) this.removed[removal[0]] = removal[1];
    if (stated !== undefined) this.stated = stated;
    if (root !== undefined) this.root = root;
    if (inside !== undefined) this.inside = inside;
    if (paywall !== undefined) this.paywall = paywall;
    if (lead !== undefined) this.lead = lead;
    if (roles !== undefined) this.roles = roles;
  }
}

/** Runs the passes one after the other, each on what was found before. */
export function runPasses(start: Start): Facts {
  const facts = new GrowingFacts(start);
  for (const pass of passes) facts.add(pass(facts));
  return facts;
}
