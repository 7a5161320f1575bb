/** Bytes that are no text of any kind. */

/** Compressed or executable data has a control character every ten bytes, text hardly any. */
const MOST_CONTROLS = 0.05;
const LOOKED_AT = 8192;

/** Whether bytes look like a picture, a PDF or an archive rather than text in any character set; told by the first 8 kB, never throws. */
export function isBinary(bytes: Uint8Array): boolean {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16) return false;
  const start = bytes.subarray(0, LOOKED_AT);
  if (String.fromCharCode(...start.subarray(0, 5)) === '%PDF-') return true;
  let controls = 0;
  for (const byte of start) if (byte < 0x20 && !(byte >= 0x08 && byte <= 0x0d) && byte !== 0x1b) controls++;
  return controls > MOST_CONTROLS * start.length;
}
