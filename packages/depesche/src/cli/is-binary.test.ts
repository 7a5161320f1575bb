import { expect, it } from 'vitest';
import { isBinary } from './is-binary.js';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

it.each([
  ['nothing', '', false],
  ['text', 'Hamburg baut die Brücke neu.\n', false],
  ['text with a stray control character', `Hamburg\u0000 baut ${'die Brücke neu. '.repeat(10)}`, false],
  ['UTF-16 with its mark', '\u00ff\u00feH\u0000a\u0000m\u0000', false],
  ['a PDF', '%PDF-1.7\nreadable enough', true],
  ['a JPEG', '\u00ff\u00d8\u00ff\u00e0\u0000\u0010JFIF\u0000\u0001\u0001\u0000\u0000\u0001', true],
  ['a ZIP archive', 'PK\u0003\u0004\u0014\u0000\u0006\u0000\u0008\u0000', true],
])('%s', (_, content, expected) => {
  expect(isBinary(bytes(content))).toBe(expected);
});
