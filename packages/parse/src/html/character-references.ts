/** Character references (`&auml;`, `&#228;`): what they stand for and how long they are. */
import { DecodingMode, EntityDecoder, htmlDecodeTree } from 'entities/decode';

/** The characters a reference stands for, and how many code units of the source it takes up. */
export interface CharacterReference {
  readonly text: string;
  readonly length: number;
}

/** Reads the reference that starts with the `&` at `at`; undefined when there is none. `attribute`: the rules of attribute values. */
export type ReadReference = (source: string, at: number, attribute?: boolean) => CharacterReference | undefined;

/** Makes a reader of references (HTML Living Standard, 13.2.5.72); one serves a whole page. */
export function referenceReader(): ReadReference {
  let text = '';
  const decoder = new EntityDecoder(htmlDecodeTree, (codePoint) => {
    text += String.fromCodePoint(codePoint);
  });
  return (source, at, attribute = false) => {
    text = '';
    decoder.startEntity(attribute ? DecodingMode.Attribute : DecodingMode.Legacy);
    let length = decoder.write(source, at + 1);
    if (length < 0) length = decoder.end();
    return length > 0 && text !== '' ? { text, length } : undefined;
  };
}

/** A raw piece of the page with all references replaced. */
export function decodeReferences(raw: string, read: ReadReference, attribute = false): string {
  let at = raw.indexOf('&');
  if (at < 0) return raw;
  let decoded = '';
  let copied = 0;
  while (at >= 0) {
    const reference = read(raw, at, attribute);
    if (reference === undefined) {
      at = raw.indexOf('&', at + 1);
      continue;
    }
    decoded += raw.slice(copied, at) + reference.text;
    copied = at + reference.length;
    at = raw.indexOf('&', copied);
  }
  return decoded + raw.slice(copied);
}
