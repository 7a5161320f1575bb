/** What tells an article from other pages, each sign as a number: its text and links, what it says of itself, its address. */
import type { Passage } from '../choose/passage.js';
import { elementNumber } from '../page/elements.js';
import type { PageTree } from '../page/page-tree.js';
import { type AddressSigns, addressSigns } from './address-signs.js';

/** What the passages tell; counts are scaled to lie between 0 and about 1. */
interface TextSigns {
  /** 1 where there is hardly any running text. */
  readonly empty: number;
  /** Share of the running text that is made as most of it is. */
  readonly oneMake: number;
  readonly paragraphs: number;
  /** How many paragraphs stand in a row, with no heading or linked title between them. */
  readonly inARow: number;
  readonly headings: number;
  readonly linkedHeadings: number;
  readonly prices: number;
}

interface ElementSigns {
  /** 1 where the classes or the id of the whole page call it an article: content management systems name its template there. */
  readonly templateArticle: number;
  readonly links: number;
  /** Boxes named as answers in forums are. */
  readonly replies: number;
  /** Boxes named as those of shops are. */
  readonly products: number;
}

/** What the head says, 0 or 1: by `og:type`, by the types of JSON-LD, by an author. */
interface HeadSigns {
  readonly saysArticle: number;
  readonly saysOther: number;
  readonly dataArticle: number;
  readonly dataProduct: number;
  readonly dataList: number;
  readonly dataForum: number;
  readonly dataDocument: number;
  readonly authored: number;
}

export type PageSigns = TextSigns & ElementSigns & HeadSigns & AddressSigns;

/** Reads the signs of a page cut into passages; linear in the page. */
export function pageSigns(page: PageTree, passages: readonly Passage[], url: string | undefined): PageSigns {
  return { ...textSigns(passages), ...elementSigns(page), ...headSigns(page), ...addressSigns(url) };
}

/** Less running text, in characters, is hardly any. */
const LITTLE = 100;
/** Passages of so many characters are paragraphs. */
const PARAGRAPH = 80;
/** Links of so many words are titles. */
const TITLE = 4;
const price = /[€$£¥]\s?\d|\d\s?(?:[€$£¥]|EUR|USD)/;

/** Counts as a number between 0 and about 1, finer where they are small: 1 for `many`. */
function scaled(count: number, many: number): number {
  return Math.log1p(count) / Math.log1p(many);
}

function textSigns(passages: readonly Passage[]): TextSigns {
  const makes = new Map<string, number>();
  let [prose, mostAlike, paragraphs, headings, linkedHeadings, prices, row, inARow] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (const passage of passages) {
    prose += passage.prose;
    if (passage.prose > 0) {
      const alike = (makes.get(passage.make) ?? 0) + passage.prose;
      makes.set(passage.make, alike);
      mostAlike = Math.max(mostAlike, alike);
    }
    if (passage.prose >= PARAGRAPH) {
      paragraphs++;
      inARow = Math.max(inARow, ++row);
    } else if (passage.outerLevel > 0 || (passage.linkDensity > 0.8 && passage.words >= TITLE)) {
      row = 0;
    }
    if (passage.outerLevel > 1) headings++;
    if (passage.outerLevel > 1 && passage.linkDensity > 0.5) linkedHeadings++;
    if (passage.chars < PARAGRAPH && price.test(passage.text)) prices++;
  }
  return {
    empty: prose < LITTLE ? 1 : 0,
    oneMake: mostAlike / (prose + 500), // little text is no article, however alike
    paragraphs: scaled(paragraphs, 30),
    inARow: scaled(inARow, 15),
    headings: scaled(headings, 20),
    linkedHeadings: scaled(linkedHeadings, 20),
    prices: scaled(prices, 10),
  };
}

const articleTemplate = /(?:^|[\s_-])(?:single|singular|article|story|post|beitrag|artikel|detail)(?=$|[\s_-])/i;
/** Longer lists of classes are read so far. */
const LONGEST_TEMPLATE = 1000;

function templateNames(page: PageTree, element: string): string {
  const node = page.find(element);
  return node === undefined ? '' : `${page.attribute(node, 'class') ?? ''} ${page.attribute(node, 'id') ?? ''}`.slice(0, LONGEST_TEMPLATE);
}

const A = elementNumber('a');
const reply = /(?:^|[\s_-])(?:repl(?:y|ies)|threads?|topic|posts?[_-]?(?:body|content|message|row|container)|message(?:body|text|[_-]content)|postbit|answers?(?:cell)?|bbcode)(?:$|[\s_-])/i;
const product = /(?:^|[\s_-])(?:add[_-]?to[_-]?(?:cart|basket|bag)|basket|cart|warenkorb|checkout|sku|swatch|quantity|products?[_-]?(?:price|details?|info|gallery|form|tile|card))(?:$|[\s_-])/i;
/** Longer class attributes are read so far. */
const LONGEST_CLASS = 200;

function elementSigns(page: PageTree): ElementSigns {
  let [links, replies, products] = [0, 0, 0];
  for (let node = 1; node < page.size; node++) {
    if (page.element[node] === A) links++;
    const range = page.attributeRange(node, 'class');
    if (range === undefined || range[1] === range[0]) continue;
    const names = page.source.slice(range[0], Math.min(range[1], range[0] + LONGEST_CLASS));
    if (reply.test(names)) replies++;
    if (product.test(names)) products++;
  }
  const templateArticle = Number(articleTemplate.test(`${templateNames(page, 'html')} ${templateNames(page, 'body')}`));
  return { templateArticle, links: scaled(links, 300), replies: scaled(replies, 20), products: scaled(products, 20) };
}

const otherType = /website|product|profile|object|blog|forum|book|place|video/;
const dataTypes = {
  dataArticle: /^(?:\w*NewsArticle|Article|BlogPosting|Reportage|Review|LiveBlogPosting|Recipe|Report|ScholarlyArticle)$/,
  dataProduct: /^(?:Product|ProductGroup|Offer|AggregateOffer|Vehicle|Hotel|Event)$/,
  dataList: /^(?:CollectionPage|ItemList|SearchResultsPage|Blog|ProfilePage|AggregateRating)$/,
  dataForum: /^(?:DiscussionForumPosting|QAPage|Question|Answer)$/,
  dataDocument: /^(?:TechArticle|APIReference|FAQPage|SoftwareApplication|HowTo|Service|LocalBusiness|Course)$/,
} as const;

function headSigns(page: PageTree): HeadSigns {
  let [type, authored] = ['', 0];
  for (const node of page.elements('meta')) {
    const name = (page.attribute(node, 'property') ?? page.attribute(node, 'name') ?? '').toLowerCase();
    if (name === 'og:type') type ||= (page.attribute(node, 'content') ?? '').toLowerCase();
    else if (name === 'author' || name === 'article:author' || name === 'dc.creator') authored = 1;
  }
  const types = statedTypes(page);
  const has = (pattern: RegExp): number => (types.some((one) => pattern.test(one)) ? 1 : 0);
  return {
    saysArticle: type.includes('article') ? 1 : 0,
    saysOther: otherType.test(type) ? 1 : 0,
    dataArticle: has(dataTypes.dataArticle),
    dataProduct: has(dataTypes.dataProduct),
    dataList: has(dataTypes.dataList),
    dataForum: has(dataTypes.dataForum),
    dataDocument: has(dataTypes.dataDocument),
    authored,
  };
}

/** All types that JSON-LD names anywhere; the first where it gives a list. */
function statedTypes(page: PageTree): string[] {
  const types: string[] = [];
  for (const node of page.elements('script')) {
    if (!(page.attribute(node, 'type') ?? '').toLowerCase().includes('ld+json')) continue;
    for (const [, type = ''] of page.rawText(node).matchAll(/"@type"\s{0,9}:\s{0,9}(?:\[\s{0,9})?"([A-Za-z:/.]{1,80})"/g)) types.push(type.slice(type.lastIndexOf('/') + 1));
  }
  return types;
}
