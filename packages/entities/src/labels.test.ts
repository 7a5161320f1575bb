import { describe, expect, it } from 'vitest';
import { beginOf, CLASS_COUNT, classOf, classOfLabel, ENTITY_TYPES, formOfClass, insideOf, isBegin, LABEL_COUNT, mayFollow, MENTION_FORMS, typeOfClass } from './labels.js';

describe('classes', () => {
  it('give back the type and form they were made from', () => {
    for (const type of ENTITY_TYPES) {
      for (const form of MENTION_FORMS) {
        const nameClass = classOf(type, form);
        expect([typeOfClass(nameClass), formOfClass(nameClass)]).toEqual([type, form]);
      }
    }
  });

  it('have two labels each, all different and beside the one for outside', () => {
    const labels = Array.from({ length: CLASS_COUNT }, (_, nameClass) => [beginOf(nameClass), insideOf(nameClass)]).flat();
    expect(new Set([0, ...labels]).size).toBe(LABEL_COUNT);
    expect(labels.every((label, i) => classOfLabel(label) === i >> 1 && isBegin(label) === (i % 2 === 0))).toBe(true);
  });
});

describe('mayFollow', () => {
  it.each([
    ['outside after anything', insideOf(3), 0, true],
    ['a beginning after anything', insideOf(3), beginOf(7), true],
    ['inside after its beginning', beginOf(3), insideOf(3), true],
    ['inside after itself', insideOf(3), insideOf(3), true],
    ['inside after outside', 0, insideOf(3), false],
    ['inside after another class', beginOf(2), insideOf(3), false],
  ])('%s', (_, previous, next, expected) => {
    expect(mayFollow(previous, next)).toBe(expected);
  });
});
