/** References of XML: to characters, and to the five entities every document knows. */

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The text with its references replaced; an entity nobody declared stays as it is when a document type may have, else it is given back. */
export function decodeReferences(text: string, mayBeDeclared: boolean): string | { readonly unknown: string } {
  let unknown: string | undefined;
  const decoded = text.replace(/&(?:#(\d{1,7}|x[\da-f]{1,6})|(\w{1,40}));|&/gi, (whole, number: string | undefined, name: string | undefined) => {
    const character = number !== undefined ? characterOf(number) : entities[name ?? ''];
    if (character === undefined) unknown ??= whole;
    return character ?? whole;
  });
  return unknown === undefined || mayBeDeclared ? decoded : { unknown };
}

/** Undefined for what XML does not allow (XML 1.0, 2.2). */
function characterOf(number: string): string | undefined {
  const code = /^x/i.test(number) ? Number.parseInt(number.slice(1), 16) : Number(number);
  const isAllowed = code === 9 || code === 10 || code === 13 || (code >= 0x20 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
  return isAllowed ? String.fromCodePoint(code) : undefined;
}
