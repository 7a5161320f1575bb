/** Addresses an article may hold: absolute, and of a scheme that runs nothing. */

const schemes: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:', 'ftp:']);

/** Makes addresses absolute; undefined for one that cannot be read or whose scheme is not allowed. */
export type ResolveUrl = (reference: string) => string | undefined;

/** Resolver against the page's address and its `<base href>`; without both, only absolute addresses resolve. */
export function urlResolver(pageUrl: string | undefined, baseHref: string | undefined): ResolveUrl {
  const page = parse(pageUrl ?? '', undefined);
  const base = baseHref === undefined ? page : (parse(baseHref, page?.href) ?? page);
  return (reference) => {
    const url = parse(reference.trim(), base?.href);
    return url !== undefined && schemes.has(url.protocol) ? url.href : undefined;
  };
}

function parse(reference: string, base: string | undefined): URL | undefined {
  if (reference === '' || reference.length > 8192 || !URL.canParse(reference, base)) return undefined;
  return new URL(reference, base);
}
