/** What an element says about itself by its class, id, role and the like, as a set of bits. */

/** Name of a kind. */
export type KindName =
  | 'hidden'
  | 'navigation'
  | 'footer'
  | 'sidebar'
  | 'share'
  | 'comments'
  | 'related'
  | 'newsletter'
  | 'advertisement'
  | 'author'
  | 'meta'
  | 'caption'
  | 'tags'
  | 'popup'
  | 'consent'
  | 'rating'
  | 'gallery'
  | 'form'
  | 'content'
  | 'articleBody'
  | 'lead'
  | 'headline'
  | 'byline'
  | 'kicker'
  | 'embed'
  | 'picture'
  | 'box';

/** Kinds of page furniture, then kinds of what belongs to the article; an element may have several. */
export const KIND: Readonly<Record<KindName, number>> = {
  hidden: 1,
  navigation: 1 << 1,
  footer: 1 << 2,
  sidebar: 1 << 3,
  share: 1 << 4,
  comments: 1 << 5,
  related: 1 << 6,
  newsletter: 1 << 7,
  advertisement: 1 << 8,
  author: 1 << 9,
  meta: 1 << 10,
  caption: 1 << 11,
  tags: 1 << 12,
  popup: 1 << 13,
  rating: 1 << 14,
  gallery: 1 << 15,
  form: 1 << 16,
  consent: 1 << 17,
  /** Says that it holds the text of the article. */
  content: 1 << 20,
  /** Says so in a vocabulary made for it: `itemprop="articleBody"`. */
  articleBody: 1 << 21,
  /** Says that it holds the lead. */
  lead: 1 << 22,
  /** Says that it holds the headline. */
  headline: 1 << 23,
  /** Says that it names the authors. */
  byline: 1 << 24,
  /** Says that it is the line above the headline. */
  kicker: 1 << 27,
  /** Says that it is one comment, or one post of several. */
  embed: 1 << 25,
  /** Says that it holds a picture. */
  picture: 1 << 26,
  /** Says that it stands beside the text and belongs to it: figures, facts, key points. */
  box: 1 << 28,
};

/** Kinds whose elements are taken out, the most telling first: the first that holds is the reason given. */
export const removableKinds: readonly KindName[] = [
  'hidden', 'consent', 'comments', 'share', 'newsletter', 'advertisement', 'popup', 'related', 'author', 'rating', 'tags', 'navigation', 'footer',
  'sidebar', 'caption', 'meta', 'gallery', 'form',
];

/** All removable kinds as bits. */
export const REMOVABLE: number = removableKinds.reduce((bits, kind) => bits | KIND[kind], 0);
