/** What the elements of NITF become, and those of XHTML that agencies put beside them. */
import type { EntityType, GroupRole, MediaRole, TextRole } from '@depesche/article';

/** Elements that are one block of text. */
export const textElements: ReadonlyMap<string, TextRole> = new Map<string, TextRole>([
  ['p', 'paragraph'], ['hl1', 'headline'], ['hl2', 'heading'], ['h1', 'heading'], ['h2', 'heading'], ['h3', 'heading'], ['h4', 'heading'], ['h5', 'heading'],
  ['h6', 'heading'], ['byline', 'byline'], ['dateline', 'dateline'], ['credit', 'paragraph'], ['tagline', 'paragraph'], ['bibliography', 'paragraph'],
  ['media-caption', 'caption'], ['caption', 'caption'], ['figcaption', 'caption'], ['pre', 'code'], ['dt', 'paragraph'], ['datasource', 'paragraph'],
]);

/** Elements that group blocks. */
export const groupElements: ReadonlyMap<string, GroupRole> = new Map<string, GroupRole>([
  ['ul', 'list'], ['ol', 'list'], ['dl', 'list'], ['li', 'item'], ['dd', 'item'], ['bq', 'blockquote'], ['blockquote', 'blockquote'], ['note', 'aside'], ['fn', 'aside'],
  ['aside', 'aside'], ['figure', 'figure'], ['table', 'table'], ['tr', 'row'],
]);

/** Elements inside a line; everything else that is not here breaks lines. */
export const inlineElements: ReadonlySet<string> = new Set([
  'chron', 'classifier', 'copyrite', 'copyrite.year', 'copyrite.holder', 'event', 'function', 'location', 'money', 'num', 'frac', 'frac-num', 'frac-den', 'frac-sep', 'sub',
  'sup', 'object.title', 'org', 'person', 'virtloc', 'a', 'br', 'em', 'lang', 'pronounce', 'q', 'name.given', 'name.family', 'sublocation', 'city', 'state', 'region',
  'country', 'alt-code', 'byttl', 'story.date', 'strong', 'b', 'i', 'span', 'small', 'abbr', 'cite', 'code', 'time', 'u', 'mark', 'postaddr', 'addressee', 'delivery.point', 'postcode', 'delivery.office',
]);

/** Parts of names, places and by-lines that stand apart although nothing stands between their tags. */
export const partElements: ReadonlySet<string> = new Set([
  'byttl', 'story.date', 'name.given', 'name.family', 'function', 'sublocation', 'city', 'state', 'region', 'country', 'copyrite.year', 'copyrite.holder', 'addressee', 'delivery.point', 'postcode', 'delivery.office',
]);

/** Elements that name something. */
export const mentionElements: ReadonlyMap<string, EntityType> = new Map<string, EntityType>([
  ['person', 'person'], ['org', 'organization'], ['location', 'place'], ['event', 'misc'], ['object.title', 'misc'],
]);

/** `media-type` and what it shows. */
export const mediaTypes: ReadonlyMap<string, MediaRole> = new Map<string, MediaRole>([
  ['image', 'image'], ['photo', 'image'], ['picture', 'image'], ['graphic', 'image'], ['video', 'video'], ['audio', 'audio'], ['other', 'embed'],
]);

/** Elements that are about the article and not read. */
export const silentElements: ReadonlySet<string> = new Set(['media-metadata', 'media-object', 'media-producer', 'col', 'colgroup', 'hr', 'tobject', 'key-list', 'nitf-table-metadata', 'style', 'script', 'distributor', 'rights', 'series']);

/** The word in `class` of a piece that belongs to an annotation begun before: the id of its first piece stands behind it. */
export const PART = 'part';
/** The word in `class` of the words that name who speaks, where they are no name. */
export const SPEAKER = 'speaker';
/** The word in `class` of a date whose type and value follow it, as `norm` holds whole dates only. */
export const TIMEX = 'timex';
/** `type` of a classifier that says what the document is about. */
export const SUBJECT = 'subject';
