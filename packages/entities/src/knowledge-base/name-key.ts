/** Keys under which names are looked up: what is left of a name when spelling habits are taken away. */

const plain = /^[a-z0-9 ]*$/;

/**
 * Lower case, without diacritics, dots and apostrophes; hyphens and other signs become blanks. `''` when nothing is left.
 */
export function nameKey(name: string): string {
  const lower = name.toLowerCase();
  if (plain.test(lower)) return squeeze(lower);
  let key = '';
  for (const character of lower.normalize('NFD')) {
    const mapped = letters[character];
    if (mapped !== undefined) key += mapped;
    else if (/[\p{L}\p{N}&+]/u.test(character)) key += character;
    else if (!/\p{M}/u.test(character)) key += ' ';
  }
  return squeeze(key);
}

/** Letters that have no decomposition, and signs that are written or left out at will. */
const letters: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ı: 'i', ŧ: 't', ħ: 'h' },
  ...{ "'": '', '’': '', '‘': '', 'ʼ': '', 'ʻ': '', 'ʿ': '', 'ʾ': '', '`': '', '´': '', '.': '', '·': '' },
};

function squeeze(key: string): string {
  return key.includes('  ') || key.startsWith(' ') || key.endsWith(' ') ? key.split(' ').filter(Boolean).join(' ') : key;
}
