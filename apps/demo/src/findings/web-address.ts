/** Which addresses the page may link: http and https, nothing else. */

/** The address as the browser reads it, or undefined when it is not one of the web. */
export function webAddress(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
}
