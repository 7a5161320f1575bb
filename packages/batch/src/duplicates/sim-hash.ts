/** SimHash over shingles of words (M. Charikar, 2002): texts that share most of their shingles differ in few bits. */

/** Words in a shingle. */
const WORDS = 3;
/** Texts with fewer shingles say too little. */
const FEWEST = 30;
const BITS = 64;

/** 64 bits as hexadecimal digits; `undefined` for a text that is too short. */
export function simHash(text: string): string | undefined {
  const words = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(wordHash);
  if (words.length < FEWEST + WORDS - 1) return undefined;
  const votes = new Int32Array(BITS);
  for (let i = 0; i + WORDS <= words.length; i++) {
    const [first, second, third] = [words[i]!, words[i + 1]!, words[i + 2]!];
    const low = mixed(first, second, third);
    vote(votes, 0, low);
    vote(votes, 32, mixed(low, first ^ third, second));
  }
  return hex(votes, 32) + hex(votes, 0);
}

/** FNV-1a over UTF-16 code units. */
function wordHash(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

/** The last steps of MurmurHash3 between the parts, so that every bit depends on all of them. */
function mixed(...parts: readonly number[]): number {
  let hash = 0x9747b28c;
  for (const part of parts) {
    hash = Math.imul(hash ^ part, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    hash ^= hash >>> 16;
  }
  return hash;
}

function vote(votes: Int32Array, start: number, hash: number): void {
  for (let bit = 0; bit < 32; bit++) votes[start + bit]! += (hash >>> bit) & 1 ? 1 : -1;
}

function hex(votes: Int32Array, start: number): string {
  let value = 0;
  for (let bit = 0; bit < 32; bit++) if (votes[start + bit]! > 0) value |= 1 << bit;
  return (value >>> 0).toString(16).padStart(8, '0');
}
