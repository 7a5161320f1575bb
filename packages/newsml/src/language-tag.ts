/** Languages as messages name them. */

/** A BCP 47 tag; undefined for what is none. */
export function languageTag(value: string | undefined): string | undefined {
  return value !== undefined && /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i.test(value) ? value : undefined;
}
