/** The attributes of tags in the corpora's XML, which is plain: quoted twice, with the five entities. */

/** Names and values of a tag's attributes. */
export function attributesOf(tag: string): Record<string, string> {
  return Object.fromEntries([...tag.matchAll(/(\w+)="([^"]*)"/g)].map((match) => [match[1]!, decodeEntities(match[2]!)]));
}

/** The text with the five predefined entities of XML as characters. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => entities[entity]!);
}

const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' };
