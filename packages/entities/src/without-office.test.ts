import { de } from '@depesche/lang-de';
import { en } from '@depesche/lang-en';
import { describe, expect, it } from 'vitest';
import { OfficeTrimmer } from './without-office.js';

describe('OfficeTrimmer', () => {
  it.each([
    ['President Ada Bee', 'Ada Bee', en],
    ['Former President Ada Bee', 'Ada Bee', en],
    ['Ada Bee', 'Ada Bee', en],
    ['President', 'President', en],
    ['Ada President', 'Ada President', en],
    ['Kommissar Muster', 'Muster', de],
    ['Trainerin Eva Muster', 'Eva Muster', de],
    ['Prinz Otto', 'Prinz Otto', de],
  ])('%s is %s', (text, expected, { names }) => {
    const [mention] = new OfficeTrimmer(names).trimmed(text, [{ start: 0, end: text.length, type: 'person', form: 'name', score: 1 }]);
    expect(text.slice(mention!.start, mention!.end)).toBe(expected);
  });

  it.each([
    ['Prime Minister', en],
    ['First Minister', en],
    ['Bundeskanzler', de],
  ])('%s is no name', (text, { names }) => {
    expect(new OfficeTrimmer(names).trimmed(text, [{ start: 0, end: text.length, type: 'misc', form: 'name', score: 1 }])).toEqual([]);
  });

  it.each([
    ['Sen. Ada Bee', 'person Ada Bee', en],
    ['Dr. Ada Muster', 'person Ada Muster', de],
    ['Dr. Pepper', 'organization Dr. Pepper', en],
    ['Dr. Ada Muster AG', 'organization Dr. Ada Muster AG', de],
    ['Dr. Ada und Co', 'organization Dr. Ada und Co', de],
  ])('reads an organization %s as %s', (text, expected, { names }) => {
    const [mention] = new OfficeTrimmer(names).trimmed(text, [{ start: 0, end: text.length, type: 'organization', form: 'name' }]);
    expect(`${mention!.type} ${text.slice(mention!.start, mention!.end)}`).toBe(expected);
  });

  it('leaves other types as they are', () => {
    const mention = { start: 0, end: 14, type: 'organization', form: 'name' } as const;
    expect(new OfficeTrimmer(en.names).trimmed('President Club', [mention])).toEqual([mention]);
  });
});
