import { beginOf, classOf, insideOf } from '@depesche/entities/training';
import { describe, expect, it } from 'vitest';
import { hiddenExample, onlyLabel, repaired } from './labelled-sentence.js';
import { readGermEval, readPartialGermEval } from './read-germeval.js';
import { allowedLabels, cutAtHyphens, readSmartData } from './read-smartdata.js';
import { refillCompounds } from './refill-compounds.js';

const person = classOf('person', 'name');
const organization = classOf('organization', 'name');
const compound = classOf('organization', 'compound');

describe('GermEval', () => {
  it('is read with its outer labels', () => {
    const [sentence] = readGermEval('#\thttp://example.org\t[2014]\n1\tErika\tB-PER\tO\n2\tMuster\tI-PER\tO\n3\tin\tO\tO\n4\tKFG-Nähe\tB-ORGpart\tO\n');
    expect(sentence!.words).toEqual(['Erika', 'Muster', 'in', 'KFG-Nähe']);
    expect(sentence!.allowed.map(onlyLabel)).toEqual([beginOf(person), insideOf(person), 0, beginOf(compound)]);
  });

  it('shows of a hidden word its case class', () => {
    const [sentence] = readPartialGermEval('<UNK77:3>\tB-PER\t77\t3\nsah\tO?\t9\t1\n');
    expect(sentence!.words.map((word) => hiddenExample(word) ?? word)).toEqual(['Xxxx', 'sah']);
    expect(sentence!.allowed.map(onlyLabel)).toEqual([beginOf(person), 0]);
  });
});

describe('SmartData', () => {
  it('leaves the form of a name open, and what it has no label for', () => {
    const has = (set: number, labels: readonly number[]) => labels.map((label) => (set >> label) & 1);
    const asked = [0, beginOf(organization), beginOf(compound), beginOf(person), beginOf(classOf('misc', 'name')), beginOf(classOf('place', 'derived'))];
    expect(has(allowedLabels('KFG', 'B-organization-company'), asked)).toEqual([0, 1, 0, 0, 0, 0]);
    expect(has(allowedLabels('KFG-Chefin', 'B-organization'), asked)).toEqual([0, 1, 1, 0, 0, 0]);
    expect(has(allowedLabels('musterstädtische', 'B-location'), asked)).toEqual([0, 0, 0, 0, 0, 1]);
    expect(has(allowedLabels('KFG-Fest', 'O'), asked)).toEqual([1, 0, 1, 0, 1, 0]);
    expect(has(allowedLabels('Haus', 'O'), asked)).toEqual([1, 0, 0, 0, 1, 0]);
  });

  it('reads both spellings of its labels', () => {
    expect(allowedLabels('Bern', 'B-LOCATION_CITY')).toBe(allowedLabels('Bern', 'B-location-city'));
  });

  it('is read by sentences', () => {
    const [first, second] = readSmartData('# id = http://example.org/1\nErika\tB-person\n\nkam\tO\n');
    expect([first!.words, second!.words]).toEqual([['Erika'], ['kam']]);
  });

  it('is cut at hyphens as well', () => {
    const [sentence, ...others] = cutAtHyphens([
      { words: ['Erika', 'Muster-Mann'], allowed: [1, 1 << beginOf(person)] },
      { words: ['ohne', '-'], allowed: [1, 1] },
    ]);
    expect(others).toEqual([]);
    expect(sentence).toEqual({
      words: ['Erika', 'Muster', '-', 'Mann'],
      allowed: [1, 1 << beginOf(person), 1 << insideOf(person), 1 << insideOf(person)],
    });
  });
});

it.each([
  ['lets a name begin that only goes on', [1, 1 << insideOf(person)], [1, 1 << beginOf(person)]],
  ['lets another class begin', [1 << beginOf(person), 1 << insideOf(compound)], [1 << beginOf(person), 1 << beginOf(compound)]],
  ['keeps what is right', [1 << beginOf(person), 1 << insideOf(person)], [1 << beginOf(person), 1 << insideOf(person)]],
])('repaired %s', (_, allowed, expected) => {
  expect(repaired(allowed)).toEqual(expected);
});

describe('refillCompounds', () => {
  const sentences = readPartialGermEval('Die\tO\t5\t3\nKFG\tB-ORG\t9\t2\nlobt\tO\t8\t1\n\ndie\tO\t5\t1\n<UNK5:3>\tB-ORGpart\t5\t3\n<UNK6:3>\tO\t6\t3\n');

  it('puts readable compounds with a known name in the place of hidden ones', () => {
    const [, refilled] = refillCompounds(sentences, ['KFG-Gegner', 'Die-da', 'XY-Gegner', 'KFG-'], 1);
    expect(refilled!.words[1]).toBe('KFG-Gegner');
    expect(hiddenExample(refilled!.words[2]!)).toBe('Xxxx');
  });

  it('leaves them hidden when it knows none', () => {
    expect(refillCompounds(sentences, ['XY-Gegner'], 1)).toEqual(sentences);
  });
});
