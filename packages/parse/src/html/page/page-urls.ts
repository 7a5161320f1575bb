/** The addresses a page names, made absolute; which schemes an article may hold is the document model's to say. */
import { linkUrl, parsedUrl, webUrl } from '@depesche/article';

/** Makes addresses absolute; undefined for one that cannot be read or whose scheme is not allowed. */
export class PageUrls {
  /** Lives as long as the module, so that engines keep the shape of these objects, and code compiled for it, when they collect garbage between pages. */
  static readonly kept: object = new PageUrls(undefined);

  /** How many addresses were left out so far because they are relative and neither the page's own nor its `<base href>` is known. */
  unresolved = 0;
  private readonly base: string | undefined;

  /** Addresses of a page at `pageUrl` whose `<base>` has this `href`; without both, only absolute ones resolve. */
  constructor(pageUrl: string | undefined, baseHref?: string) {
    const own = webUrl(pageUrl);
    this.base = webUrl(baseHref, own) ?? own;
  }

  /** Where a link leads. */
  link(reference: string): string | undefined {
    return this.counted(reference, linkUrl(reference, this.base));
  }

  /** Where a picture, film or frame is loaded from. */
  medium(reference: string): string | undefined {
    return this.counted(reference, webUrl(reference, this.base));
  }

  private counted(reference: string, url: string | undefined): string | undefined {
    if (url === undefined && this.base === undefined && isRelative(reference)) this.unresolved++;
    return url;
  }
}

/** Whether an address would be one on a page of the web. */
function isRelative(reference: string): boolean {
  const trimmed = reference.trim();
  return trimmed !== '' && parsedUrl(trimmed) === undefined && webUrl(trimmed, 'https://page.example/') !== undefined;
}
