import { expect, it } from 'vitest';
import { isNinjs } from './index.js';

it.each([
  ['{"uri": "urn:x:1", "versionCreated": "2024-12-03T00:00:00Z"}', true],
  ['[{"uri":"urn:x:1","headlines":[]}]', true],
  ['{"headline":"x","body_xhtml":"<p>"}', true],
  ['{"version":"https://jsonfeed.org/version/1.1","items":[]}', false],
  ['{"@type":"NewsArticle","headline":"x"}', false],
  ['Am Anfang', false],
  ['', false],
])('takes %j: %s', (text, expected) => {
  expect(isNinjs(text)).toBe(expected);
  expect(isNinjs(new TextEncoder().encode(text))).toBe(expected);
});
