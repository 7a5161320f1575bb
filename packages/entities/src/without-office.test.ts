import { en } from '@depesche/lang-en';
import { describe, expect, it } from 'vitest';
import { OfficeTrimmer } from './without-office.js';

const offices = new OfficeTrimmer(en.names);

describe('OfficeTrimmer', () => {
  it.each([
    ['President Ada Bee', 'Ada Bee'],
    ['Former President Ada Bee', 'Ada Bee'],
    ['Ada Bee', 'Ada Bee'],
    ['President', 'President'],
    ['Ada President', 'Ada President'],
  ])('%s is %s', (text, expected) => {
    const [mention] = offices.trimmed(text, [{ start: 0, end: text.length, type: 'person', form: 'name', score: 1 }]);
    expect(text.slice(mention!.start, mention!.end)).toBe(expected);
  });

  it('leaves other types as they are', () => {
    const mention = { start: 0, end: 14, type: 'organization', form: 'name' } as const;
    expect(offices.trimmed('President Club', [mention])).toEqual([mention]);
  });
});
