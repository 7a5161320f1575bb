import { de } from '@depesche/lang-de';
import { en } from '@depesche/lang-en';
import { describe, expect, it } from 'vitest';

describe.each([de, en])('the grammar of dates of $language', ({ dates }) => {
  const patterns = dates.rules.flatMap(({ pattern, completes = [] }) => [pattern, ...completes.map((completion) => completion.pattern)]);
  const named = new Set(patterns.flatMap((pattern) => pattern.split(/[ |]/).map((part) => part.replace(/[()~?]/g, ''))));

  it('has no rule twice', () => {
    const seen = dates.rules.map(({ pattern }) => pattern);
    expect(seen.filter((pattern, i) => seen.indexOf(pattern) !== i)).toEqual([]);
  });

  it('uses every class of its lexicon', () => {
    expect(Object.keys(dates.classes).filter((name) => !named.has(name))).toEqual([]);
  });

  it.each(Object.entries(dates.classes))('writes %s in lower case, each form once', (_, { words }) => {
    const forms = Object.keys(words).flatMap((list) => list.split(' '));
    expect(forms.filter((form) => form !== form.toLowerCase() || form === '')).toEqual([]);
    expect(forms.filter((form, i) => forms.indexOf(form) !== i)).toEqual([]);
  });

  it('gives constants a value and nothing else one', () => {
    for (const { make, value } of dates.rules) expect(value !== undefined).toBe(make === 'constant');
  });

  it('writes the words of its patterns and tenses in lower case', () => {
    const literals = [...named].filter((name) => name.startsWith('='));
    const tenses = Object.values(dates.tense)
      .flat()
      .filter((entry) => typeof entry === 'string');
    expect([...literals, ...dates.connectors, ...tenses].filter((word) => word !== word.toLowerCase())).toEqual([]);
  });
});
