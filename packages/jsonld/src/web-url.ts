/** Addresses out of untrusted data. */

/** The absolute http(s) address of a link, resolved against `base`; undefined for every other scheme and for what is no address. */
export function webUrl(value: unknown, base?: string): string | undefined {
  if (typeof value !== 'string' || value.trim() === '' || value.length > 8192) return undefined;
  if (!URL.canParse(value.trim(), base)) return undefined;
  const url = new URL(value.trim(), base);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
}
