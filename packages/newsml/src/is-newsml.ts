/** Whether an input is a message, by a look at its beginning. */

/** Messages show what they are within so many bytes or characters, whatever comments stand before. */
const LOOKED_AT = 8192;
const root = /<(?:[\w-]{1,20}:)?(?:newsItem|newsMessage|packageItem|conceptItem|knowledgeItem|planningItem|catalogItem|NewsML|nitf)(?=[\s>/])/;

/** Whether a string or bytes look like NewsML-G2, NewsML 1.2 or NITF; quick, and no promise that `parseNewsMl` can read it. */
export function isNewsMl(input: string | Uint8Array): boolean {
  const start = (typeof input === 'string' ? input.slice(0, LOOKED_AT) : String.fromCharCode(...input.subarray(0, LOOKED_AT))).replaceAll('\0', '');
  return /^[^<]{0,9}</.test(start) && root.test(start) && !/<html[\s>]/i.test(start.slice(0, start.search(root)));
}
