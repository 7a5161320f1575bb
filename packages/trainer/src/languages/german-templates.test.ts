import { classOfLabel, isBegin, mayFollow, typeOfClass } from '@depesche/entities/training';
import { seededRandom } from '@depesche/corpus/random';
import { expect, it } from 'vitest';
import { onlyLabel } from '../corpora/labelled-sentence.js';
import { germanTemplates } from './german-templates.js';

const supply = { given: ['Eva'], family: ['Muster'], place: ['Musterstadt'], placePart: ['Bad'], organization: ['Firma'], organizationPart: ['Werke'], abbreviation: ['ABC'], title: ['Quest'], noun: ['Brille', 'Kanne'] };
const sentences = germanTemplates(600, supply, seededRandom(2));

it('labels every word, and names of every type', () => {
  const types = new Set<string>();
  for (const { words, allowed } of sentences) {
    expect(words).toHaveLength(allowed.length);
    expect(words.join(' ')).not.toMatch(/[{}[\]#]|undefined/);
    allowed.forEach((set, i) => {
      const label = onlyLabel(set)!;
      expect(mayFollow(i === 0 ? 0 : onlyLabel(allowed[i - 1]!)!, label)).toBe(true);
      if (isBegin(label)) types.add(typeOfClass(classOfLabel(label)));
    });
  }
  expect([...types].sort()).toEqual(['misc', 'organization', 'person', 'place']);
});

it('writes the same sentences for the same seed', () => {
  expect(germanTemplates(600, supply, seededRandom(2))).toEqual(sentences);
});
