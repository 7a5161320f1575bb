/** The elements of feeds that are read, by one name each, whatever prefix or spelling a feed has for them. */

/** Namespaces by address, without scheme, `www.`, and signs at the end; '' is that of RSS. */
const namespaces: ReadonlyMap<string, string> = new Map([
  ['purl.org/rss/1.0', ''],
  ['purl.org/net/rss1.1', ''],
  ['my.netscape.com/rdf/simple/0.9', ''],
  ['channel.netscape.com/rdf/simple/0.9', ''],
  ['w3.org/2005/atom', 'atom'],
  ['purl.org/atom/ns', 'atom'],
  ['w3.org/1999/02/22-rdf-syntax-ns', 'rdf'],
  ['w3.org/1999/xhtml', 'xhtml'],
  ['purl.org/rss/1.0/modules/content', 'content'],
  ['purl.org/dc/elements/1.0', 'dc'],
  ['purl.org/dc/elements/1.1', 'dc'],
  ['purl.org/dc/terms', 'dcterms'],
  ['search.yahoo.com/mrss', 'media'],
  ['itunes.com/dtds/podcast-1.0.dtd', 'itunes'],
  ['google.com/schemas/play-podcasts/1.0', 'itunes'],
  ['georss.org/georss', 'georss'],
  ['opengis.net/gml', 'gml'],
  ['w3.org/2003/01/geo/wgs84_pos', 'geo'],
  ['rssnamespace.org/feedburner/ext/1.0', 'feedburner'],
]);

const wellKnown: ReadonlySet<string> = new Set(['rss', ...namespaces.values()]);

/** Elements that hold elements. */
const containers =
  'rss rdf:rdf channel items item image textinput atom:feed atom:entry atom:author atom:contributor atom:source media:group media:content itunes:owner ' +
  'itunes:category georss:where gml:point geo:point';

/** Elements of RSS and Atom whose text or attributes are read, in lower case; of the other namespaces all count. */
const leaves =
  'title link description language copyright managingeditor webmaster pubdate lastbuilddate category generator guid author enclosure source comments url width height ' +
  'id icon logo subtitle tagline summary content rights published issued created updated modified name email uri homepage';

const containerNames: ReadonlySet<string> = new Set(containers.split(' '));
const leafNames: ReadonlySet<string> = new Set(leaves.split(' '));

/** Name of an element that nobody reads. */
export const UNKNOWN = '';

/** Whether elements of this name are entered; all others are taken as text. */
export function isContainer(name: string): boolean {
  return containerNames.has(name);
}

/** The namespaces that hold at a place of the feed, and the names found there. */
export class NameScope {
  private readonly known = new Map<string, string>();

  /** `prefixes`: short namespace by the feed's prefix, `''` for elements without one. */
  constructor(private readonly prefixes: ReadonlyMap<string, string>) {}

  /** A scope in which these prefixes also hold; addresses by prefix. */
  with(declared: ReadonlyMap<string, string>): NameScope {
    const prefixes = new Map(this.prefixes);
    // A default namespace that nobody knows leaves the one around it, since feeds make up their own for RSS.
    for (const [prefix, address] of declared) {
      const short = namespaces.get(normalized(address));
      if (short !== undefined) prefixes.set(prefix, short);
      else if (prefix !== '' && !wellKnown.has(prefix)) prefixes.set(prefix, '?');
    }
    return new NameScope(prefixes);
  }

  /** The one name of an element, by how the feed writes it; `UNKNOWN` for what is not read. */
  nameOf(written: string): string {
    let name = this.known.get(written);
    if (name === undefined) {
      name = this.resolve(written.toLowerCase());
      this.known.set(written, name);
    }
    return name;
  }

  private resolve(written: string): string {
    const colon = written.indexOf(':');
    const prefix = colon < 0 ? '' : written.slice(0, colon);
    const local = written.slice(colon + 1);
    // Prefixes that are not declared mean what they mean elsewhere.
    const namespace = this.prefixes.get(prefix) ?? (prefix === 'rss' ? '' : prefix);
    const name = namespace === '' ? local : `${namespace}:${local}`;
    const isRead = containerNames.has(name) || (namespace === '' || namespace === 'atom' ? leafNames.has(local) : wellKnown.has(namespace));
    return isRead ? name : UNKNOWN;
  }
}

/** Without a declaration, elements are those of RSS, or of Atom where the root is a `feed`. */
export function rootScope(root: string): NameScope {
  return new NameScope(new Map(/^(?:feed|entry)$/i.test(root) ? [['', 'atom']] : []));
}

function normalized(address: string): string {
  return address.trim().toLowerCase().replace(/^https?:\/\/(?:www\.)?/, '').replace(/[/#]$/, '');
}
