/** Language tags as HTML takes them. */

const rightToLeft: ReadonlySet<string> = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi']);

/** The tag when it is well-formed and says something; `und` says nothing. */
export function safeLanguage(language: string): string | undefined {
  return language !== 'und' && /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i.test(language) ? language : undefined;
}

/** `rtl` for languages written from right to left, otherwise undefined. */
export function directionOf(language: string | undefined): 'rtl' | undefined {
  return language !== undefined && rightToLeft.has(language.toLowerCase().split('-', 1)[0]!) ? 'rtl' : undefined;
}
