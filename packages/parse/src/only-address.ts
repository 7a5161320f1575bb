/** Tells an address somebody pasted from the page or text it leads to. */
import { parsedUrl } from '@depesche/article';

/** Longer inputs are no address. */
const LONGEST = 4096;

/** A host with a dot in it, alone only behind `www.`: “Node.js” is a word. */
const withoutScheme = /^(?:www\.[^\s/]+\.\p{L}{2,}|[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}\/)/iu;

/**
 * The web address an input consists of, so that a caller can say “this is an address; give the page itself”; undefined for
 * every other input. Angle brackets around the address and white space do not count; nothing is fetched.
 */
export function onlyAddress(input: string | Uint8Array): string | undefined {
  if (input.length > LONGEST) return undefined;
  const text = typeof input === 'string' ? input : new TextDecoder().decode(input);
  const written = /^<(.*)>$/s.exec(text.trim())?.[1] ?? text.trim();
  if (written === '' || /[\s<>"]/.test(written)) return undefined;
  const address = /^https?:\/\//i.test(written) ? written : withoutScheme.test(written) ? `https://${written}` : '';
  return (parsedUrl(address)?.hostname ?? '') === '' ? undefined : address;
}
