/** Keys under which names are looked up: what is left of a name when spelling habits are taken away. */

const plain = /^[a-z0-9 ]*$/;

/** Letters that have no decomposition or more than their base letter, and signs that are written or left out at will. */
const irregular: Readonly<Record<string, string>> = {
  ...{ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ı: 'i', ŧ: 't', ħ: 'h' },
  ...{ "'": '', '’': '', '‘': '', 'ʼ': '', 'ʻ': '', 'ʿ': '', 'ʾ': '', '`': '', '´': '', '.': '', '·': '' },
};

/** Characters below this code are looked up; it covers Latin letters with diacritics. */
const TABLE_LENGTH = 0x0250;
const table: readonly string[] = Array.from({ length: TABLE_LENGTH }, (_, code) => folded(String.fromCharCode(code)));

/**
 * Lower case, umlauts as two letters, no other diacritics, no dots and apostrophes; hyphens and other signs become blanks.
 * `''` when nothing is left.
 */
export function nameKey(name: string): string {
  const lower = name.toLowerCase();
  if (plain.test(lower)) return squeeze(lower);
  let key = '';
  for (const character of lower.normalize('NFC')) key += table[character.charCodeAt(0)] ?? folded(character);
  return squeeze(key);
}

function folded(character: string): string {
  const mapped = irregular[character];
  if (mapped !== undefined) return mapped;
  if (/[\p{L}\p{N}&+]/u.test(character)) {
    // What is left without diacritics may be irregular itself: „ǽ“ is „æ“ with an accent.
    const base = character.normalize('NFD').replace(/\p{M}/gu, '');
    return irregular[base] ?? base;
  }
  return /\p{M}/u.test(character) ? '' : ' ';
}

function squeeze(key: string): string {
  return key.includes('  ') || key.startsWith(' ') || key.endsWith(' ') ? key.split(' ').filter(Boolean).join(' ') : key;
}
