/** Escaping for XML: the only way a string of an article gets into a message. */

/** Not allowed in XML 1.0 at all (2.2), lone surrogates included. */
// eslint-disable-next-line no-control-regex -- the characters that make a document unreadable
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const names: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '&#10;', '\t': '&#9;', '\r': '&#13;' };

/** A string as text. */
export function xmlText(text: string): string {
  return text.replace(forbidden, '').replace(/[&<>\r]/g, (character) => names[character]!);
}

/** ` name="value"`, or nothing when there is no value. */
export function xmlAttribute(name: string, value: string | number | undefined): string {
  return value === undefined ? '' : ` ${name}="${String(value).replace(forbidden, '').replace(/[&<>"\n\t\r]/g, (character) => names[character]!)}"`;
}

/** `<name …>text</name>`, its white space collapsed, or nothing when there is no text. */
export function xmlElement(name: string, text: string | undefined, attributes = ''): string {
  const line = text?.replace(forbidden, '').replace(/\s+/g, ' ').trim() ?? '';
  return line === '' ? '' : `<${name}${attributes}>${xmlText(line)}</${name}>`;
}

/** A whole document; what was written elsewhere loses the characters XML does not allow. */
export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.replace(forbidden, '')}\n`;
}
