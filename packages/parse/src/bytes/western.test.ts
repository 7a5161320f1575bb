import { expect, it } from 'vitest';
import { decodeWestern } from './western.js';

it('has the characters of windows-1252 where ISO 8859-1 has controls, and ISO 8859-1 everywhere else', () => {
  const all = decodeWestern(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  expect(all).toHaveLength(256);
  expect(all.slice(0x80, 0xa0)).toBe('€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ');
  for (let code = 0; code < 256; code++) if (code < 0x80 || code >= 0xa0) expect(all.charCodeAt(code)).toBe(code);
});

it.each([0, 1, 8191, 8192, 8193, 100_000])('decodes %i bytes', (length) => {
  expect(decodeWestern(new Uint8Array(length).fill(0x84))).toBe('„'.repeat(length));
});
