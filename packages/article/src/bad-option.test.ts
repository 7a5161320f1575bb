import { describe, expect, it } from 'vitest';
import { badOption, checkChoice } from './bad-option.js';
import { isDepescheError } from './depesche-error.js';

describe('badOption', () => {
  it.each<[unknown, string]>([
    ['htm', '"htm"'],
    ['x\u001b[31m"y', String.raw`"x\u001b[31m\"y"`],
    [undefined, 'missing'],
    [null, 'null'],
    [17, '17'],
    [3n, '3'],
    [Symbol('s'), 'Symbol(s)'],
    [[], 'an empty list'],
    [['PER'], 'a list'],
    [{}, 'an object'],
    [Object.create(null), 'an object'],
    [new Uint8Array(3), 'a Uint8Array'],
    [new ArrayBuffer(3), 'an ArrayBuffer'],
    [Promise.resolve(), 'a Promise'],
    [() => 1, 'a function'],
    ['x'.repeat(500), `"${'x'.repeat(58)}…`],
  ])('names value %#', (value, words) => {
    const error = badOption('format', value, '"html" or "text"');
    expect(error.message).toBe(`Option "format" is ${words}; it takes "html" or "text".`);
    expect([isDepescheError(error), error.code, error.option]).toEqual([true, 'bad-option', 'format']);
  });
});

describe('checkChoice', () => {
  it.each([
    [['a'], 'it takes "a".'],
    [['a', 'b'], 'it takes "a" or "b".'],
    [['a', 'b', 'c'], 'it takes "a", "b" or "c".'],
  ])('lists the choices %j', (choices, words) => {
    expect(() => { checkChoice('type', 'PER', choices); }).toThrow(words);
    expect(() => { checkChoice('type', 'a', choices); }).not.toThrow();
  });
});
