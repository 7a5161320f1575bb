/** Whether an input is a web page or plain text. */

/** Pages show what they are within so many bytes or code units. */
const LOOKED_AT = 4096;

/** Tags that text about computers seldom quotes three of. */
const commonTags = /<(?:p|div|span|a|h[1-6]|br|ul|ol|li|article|section|main|header|img|table|meta|link|script|style|title|head|body)(?:\s[^<>]{0,300})?\/?>/gi;

/** Whether the input looks like HTML: it starts like a document, or holds several common tags near its start. */
export function isHtml(input: string | Uint8Array): boolean {
  const start = typeof input === 'string' ? input.slice(0, LOOKED_AT) : new TextDecoder('latin1').decode(input.subarray(0, LOOKED_AT)).replaceAll('\0', '');
  const trimmed = start.replace(/^(?:\ufeff|ï»¿|ÿþ|þÿ)/, '').trimStart();
  if (/^(?:<!doctype\s+html|<html|<head|<body|<\?xml[^<>]{0,200}\?>\s{0,20}<(?:!doctype\s+html|html)|<!--)/i.test(trimmed)) return true;
  const tags = trimmed.match(commonTags)?.length ?? 0;
  return tags >= 3 || (tags >= 1 && trimmed.startsWith('<'));
}
