/** Recognises UTF-16 that carries no byte order mark. */

/** Looked at, in bytes. */
const LOOKED_AT = 8192;
/** In markup and in text of Western languages nearly every second byte is 0; in text of others blanks and line breaks have one. */
const FEWEST = 0.03;
/** Fewer zeros are as likely what they say: characters that mean nothing. */
const FEW = 8;
/** So many times more of them on one side. */
const CLEARLY = 10;

/** Which of the two it is by where the zeros are, of which other character sets have none; undefined for all others. */
export function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const pairs = Math.min(bytes.length, LOOKED_AT) >> 1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < 2 * pairs; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  if (odd >= Math.max(FEW, pairs * FEWEST) && odd >= even * CLEARLY) return 'utf-16le';
  if (even >= Math.max(FEW, pairs * FEWEST) && even >= odd * CLEARLY) return 'utf-16be';
  return undefined;
}
