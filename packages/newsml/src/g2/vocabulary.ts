/** Codes of NewsML-G2 that are written here and known again. */

export const NAR_NAMESPACE = 'http://iptc.org/std/nar/2006-10-01/';
export const XHTML_NAMESPACE = 'http://www.w3.org/1999/xhtml';
/** `role` of a description that is read before the text. */
export const STANDFIRST_ROLES: ReadonlySet<string> = new Set(['drol:summary', 'drol:standfirst', 'drol:teaser']);
/** `type` of a genre that says which part of the publication the item appeared in. */
export const SECTION = 'depesche:section';
/** Key of `metadata.ids` for an item's own identifier where that is no web address. */
export const URI_ID = 'uri';
/** Every item must say when its version was made; one that does not know says this, and is read back as not knowing. */
export const UNKNOWN_DATE = '1970-01-01T00:00:00Z';
/** Every item must name its provider. */
export const UNKNOWN_PROVIDER = 'unknown';
