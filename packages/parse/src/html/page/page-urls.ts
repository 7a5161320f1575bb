/** The addresses a page names, made absolute; which schemes an article may hold is the document model's to say. */
import { linkUrl, webUrl } from '@depesche/article';

/** Makes addresses absolute; undefined for one that cannot be read or whose scheme is not allowed. */
export interface PageUrls {
  /** Where a link leads. */
  link(reference: string): string | undefined;
  /** Where a picture, film or frame is loaded from. */
  medium(reference: string): string | undefined;
  /** How many addresses were left out so far because they are relative and neither the page's own nor its `<base href>` is known. */
  readonly unresolved: number;
}

/** Addresses of a page at `pageUrl` whose `<base>` has this `href`; without both, only absolute ones resolve. */
export function pageUrls(pageUrl: string | undefined, baseHref: string | undefined): PageUrls {
  const base = webUrl(baseHref, webUrl(pageUrl)) ?? webUrl(pageUrl);
  let unresolved = 0;
  const counted = (reference: string, url: string | undefined): string | undefined => {
    if (url === undefined && base === undefined && isRelative(reference)) unresolved++;
    return url;
  };
  return {
    link: (reference) => counted(reference, linkUrl(reference, base)),
    medium: (reference) => counted(reference, webUrl(reference, base)),
    get unresolved() {
      return unresolved;
    },
  };
}

/** Whether an address would be one on a page of the web. */
function isRelative(reference: string): boolean {
  const trimmed = reference.trim();
  return trimmed !== '' && !URL.canParse(trimmed) && webUrl(trimmed, 'https://page.example/') !== undefined;
}
