/** Languages as feeds name them. */

/** A BCP 47 tag of what a feed says; undefined when it is none. */
export function languageTag(written: string | undefined): string | undefined {
  const tag = written?.trim().replaceAll('_', '-') ?? '';
  return /^[a-z]{2,8}(?:-[a-z\d]{1,8}){0,6}$/i.test(tag) && tag.toLowerCase() !== 'und' ? tag : undefined;
}
