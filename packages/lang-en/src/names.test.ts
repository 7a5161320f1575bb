import { describe, expect, it } from 'vitest';
import { names } from './names.js';

const roles = ['headOfState', 'headOfGovernment', 'foreign', 'defence', 'finance', 'interior', 'economy', 'justice', 'health', 'labour', 'environment', 'transport', 'education', 'legislator', 'governor', 'politician'];

describe('titles', () => {
  it('are in lower case, words with single blanks between them, and name offices that exist', () => {
    expect(Object.keys(names.titles).filter((title) => !/^\p{Ll}+(?: \p{Ll}+)*$/u.test(title))).toEqual([]);
    expect(Object.values(names.titles).filter(({ role }) => role !== undefined && !roles.includes(role))).toEqual([]);
  });
});

describe.each(['nameEndings', 'adjectiveEndings', 'inhabitantEndings', 'articles', 'particles', 'legalForms', 'titlePrefixes'] as const)('%s', (list) => {
  it('holds each entry once, in lower case', () => {
    expect(names[list].filter((entry, i) => names[list].indexOf(entry) !== i || entry !== entry.toLowerCase())).toEqual([]);
  });
});

it('derives a name from each ending once', () => {
  const seen = names.derivations.map((derivation) => derivation.join(' '));
  expect(seen.filter((pair, i) => seen.indexOf(pair) !== i)).toEqual([]);
});
