/** The words this package writes where ninjs leaves the word to its user, and knows again when it reads. */

/** `rel` of who wrote the item. */
export const AUTHOR = 'author';
/** `rel` of whom and what the text names. */
export const MENTIONED = 'mentions';
/** `rel` of a keyword among the subjects. */
export const KEYWORD = 'keyword';
/** `rel` of the part of the publication the item appeared in, among the subjects. */
export const SECTION = 'section';
/** `rel` of a subject out of a vocabulary. */
export const ABOUT = 'about';
/** `rel` of the place an item was written at. */
export const LOCATED = 'located';
/** `role` of who publishes, among the sources. */
export const PUBLISHER = 'publisher';
/** Key of `metadata.ids` for an item's own `uri` where that is no web address. */
export const URI_ID = 'uri';
/** Types of associated items that are something to read, not something to show. */
export const LINK_TYPES: ReadonlySet<string> = new Set(['text', 'composite', 'event', 'planning', 'component']);
/** Types of items that are shown. */
export const MEDIA_ROLES: Readonly<Record<string, 'image' | 'video' | 'audio'>> = { picture: 'image', graphic: 'image', video: 'video', audio: 'audio' };
