/** Finds names of a fixed set in the page without making strings of them. */

/** Looks up the ASCII name at `[start, end)` of the source, whatever its case; -1 when it is not in the set. */
export type NameIndex = (source: string, start: number, end: number) => number;

/** Builds the look-up for a list of lower-case names; the number of a name is its place in the list. */
export function nameIndex(names: readonly string[]): NameIndex {
  const longest = Math.max(...names.map((name) => name.length));
  const size = 1 << (32 - Math.clz32(names.length * 4));
  const slots: number[] = Array.from({ length: size }, () => -1);
  for (const [number, name] of names.entries()) {
    let slot = hash(name, 0, name.length) & (size - 1);
    while (slots[slot] !== -1) slot = (slot + 1) & (size - 1);
    slots[slot] = number;
  }
  return (source, start, end) => {
    if (end - start > longest) return -1;
    for (let slot = hash(source, start, end) & (size - 1); ; slot = (slot + 1) & (size - 1)) {
      const number = slots[slot]!;
      if (number === -1 || isName(names[number]!, source, start, end)) return number;
    }
  };
}

/** By its length and the first, the middle and the last letter, which tell names apart well enough. */
function hash(source: string, start: number, end: number): number {
  let sum = end - start;
  for (const at of [start, (start + end) >> 1, end - 1]) sum = (Math.imul(sum, 31) + (source.charCodeAt(at) | 0x20)) | 0;
  return sum ^ (sum >>> 7);
}

function isName(name: string, source: string, start: number, end: number): boolean {
  if (name.length !== end - start) return false;
  for (let i = 0; i < name.length; i++) {
    const code = source.charCodeAt(start + i);
    const wanted = name.charCodeAt(i);
    if (code !== wanted && !(code >= 0x41 && code <= 0x5a && (code | 0x20) === wanted)) return false;
  }
  return true;
}
