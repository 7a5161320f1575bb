import { expect, it } from 'vitest';
import { comparableText } from './comparable-text.js';

it.each([
  ['signs and blanks of ASCII go', 'A town [builds] {its} bridge_2 @ 5 %…', 'atownbuildsitsbridge25'],
  ['letters and digits of all scripts stay', 'Ärger in Köln: №٣ 橋', 'ärgerinköln٣橋'],
  ['signs beyond ASCII go', '„Nein“ – sagt sie…', 'neinsagtsie'],
  ['letters beyond the first plane stay, emoji go', '𐐀b 🎉', '𐐨b'],
  ['a text of signs only', ' „–“ ', ''],
])('compares by letters and digits only: %s', (_, text, plain) => {
  expect(comparableText(text)).toBe(plain);
});
