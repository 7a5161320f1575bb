import { describe, expect, it } from 'vitest';
import { addContextFeatures, findEnclosure, MOST_CONTEXT_FEATURES } from './context-features.js';
import { viewWord } from './word-view.js';

const views = (sentence: string) =>
  sentence.split(' ').map((word) => viewWord(word, { lexicon: { attributesOf: () => undefined }, rules: { endings: [] } }));

describe('findEnclosure', () => {
  it.each([
    ['Er sah „ Das Boot “ im Kino', [0, 0, 0, 1, 2, 0, 0, 0]],
    ['Er sah „ Das Boot', [0, 0, 0, 0, 0]],
    ['" a " b " c "', [0, 1, 0, 0, 0, 1, 0]],
  ])('counts words since the mark: %s', (sentence, expected) => {
    expect([...findEnclosure(views(sentence)).quoted]).toEqual(expected);
  });

  it('knows what stands in brackets', () => {
    expect([...findEnclosure(views('Merz ( CDU ) sprach')).bracketed]).toEqual([0, 0, 1, 0, 0]);
  });
});

describe('addContextFeatures', () => {
  it.each(['Ein', 'Ein Satz mit „ vielen ( sehr vielen ) Wörtern “ .'])('never writes more than it says: %s', (sentence) => {
    const all = views(sentence);
    const target = new Uint32Array(MOST_CONTEXT_FEATURES);
    all.forEach((_, i) => {
      const end = addContextFeatures(all, i, { enclosure: findEnclosure(all), target });
      expect(end).toBeGreaterThan(10);
      expect(end).toBeLessThanOrEqual(MOST_CONTEXT_FEATURES);
    });
  });
});
