/**
 * Western bytes (windows-1252, which the Encoding Standard also reads ISO 8859-1 and ASCII as). Decoded here, since some versions of Node decode
 * 0x80–0x9F to control characters, which an article may not hold: „quotation marks“, dashes and € would be lost.
 */

/** What 0x80–0x9F stand for (Encoding Standard, index windows-1252); the five bytes without a character keep their number. */
const special = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Code units of all bytes. */
const codes: Uint16Array = Uint16Array.from({ length: 256 }, (_, byte) => (byte >= 0x80 && byte < 0xa0 ? special.charCodeAt(byte - 0x80) : byte));

/** Engines take only so many arguments in one call. */
const AT_ONCE = 8192;

/** The text of windows-1252 bytes. */
export function decodeWestern(bytes: Uint8Array): string {
  let text = '';
  const units = new Uint16Array(Math.min(AT_ONCE, bytes.length));
  for (let from = 0; from < bytes.length; from += AT_ONCE) {
    const count = Math.min(AT_ONCE, bytes.length - from);
    for (let i = 0; i < count; i++) units[i] = codes[bytes[from + i]!]!;
    // Spread, the numbers would be put into a list first, eight times as slow.
    text += Reflect.apply(String.fromCharCode, undefined, units.subarray(0, count)) as string;
  }
  return text;
}
