/** QCodes and the addresses of concepts, by the schemes of the IPTC catalogs (NewsML-G2 2.35, 13.3). */
import { schemesData } from './data/schemes-data.js';

/** Addresses of schemes by alias. */
export type Schemes = ReadonlyMap<string, string>;

/** Every scheme of the IPTC catalog for G2-Standards, version 41, which holds all those of the versions before. */
export const iptcSchemes: Schemes = new Map(
  schemesData
    .trim()
    .split('\n')
    .map((line) => line.split('\t') as [string, string]),
);

const longestScheme = Math.max(...[...iptcSchemes.values()].map(({ length }) => length));
let aliases: ReadonlyMap<string, string> | undefined;

/** The address of the concept a QCode names: `medtop:20000065` → `http://cv.iptc.org/newscodes/mediatopic/20000065`; undefined when the alias is not in `schemes` (default IPTC's) or the value is no QCode. */
export function qcodeToUri(qcode: string, schemes: Schemes = iptcSchemes): string | undefined {
  const colon = qcode.indexOf(':');
  if (colon <= 0 || colon === qcode.length - 1) return undefined;
  const scheme = schemes.get(qcode.slice(0, colon));
  return scheme === undefined ? undefined : scheme + qcode.slice(colon + 1);
}

/** The QCode of a concept's address in a scheme of the IPTC catalog; undefined when its scheme is none of them. */
export function uriToQcode(uri: string): string | undefined {
  aliases ??= new Map([...iptcSchemes].map(([alias, scheme]) => [scheme, alias]));
  // The longest scheme that the address starts with is the concept's.
  for (let end = Math.min(uri.length - 1, longestScheme); end > 0; end--) {
    const alias = aliases.get(uri.slice(0, end));
    if (alias !== undefined) return `${alias}:${uri.slice(end)}`;
  }
  return undefined;
}
