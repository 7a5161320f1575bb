import { de } from '@depesche/lang-de';
import { en } from '@depesche/lang-en';
import { describe, expect, it } from 'vitest';

describe.each([de, en])('the words of the quotations section of $language', ({ quotations }) => {
  const { clauses, phrases, sources, verbForms, marks } = quotations;

  it.each(Object.entries({ ...clauses, ...phrases, ...sources, ...verbForms }))('%s holds lower-case words, each once', (_, list) => {
    if (typeof list === 'string' || !('map' in list)) return;
    const words = list.map((entry: string | { readonly form: string }) => (typeof entry === 'string' ? entry : entry.form));
    expect(words.filter((word) => word !== word.toLowerCase() || word === '')).toEqual([]);
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });

  it('has marks of one character', () => {
    for (const mark of [...marks.pairs.flat(), ...marks.straight]) expect(mark).toHaveLength(1);
  });
});
