/** Language tags as HTML takes them. */

const rightToLeft: ReadonlySet<string> = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi']);

/**
 * Language, script and region of a tag; `und` says nothing and is left out. Variants and extensions are cut off, because HTML
 * takes only registered ones, and pages have others (`de-DE-formal`).
 */
export function safeLanguage(language: string): string | undefined {
  const [tag] = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?=-|$)/i.exec(language) ?? [];
  return tag === 'und' ? undefined : tag;
}

/** `rtl` for languages written from right to left, otherwise undefined. */
export function directionOf(language: string | undefined): 'rtl' | undefined {
  return language !== undefined && rightToLeft.has(language.toLowerCase().split('-', 1)[0]!) ? 'rtl' : undefined;
}
