import { de } from '@depesche/lang-de';
import { en } from '@depesche/lang-en';
import { describe, expect, it } from 'vitest';

const roles = ['headOfState', 'headOfGovernment', 'foreign', 'defence', 'finance', 'interior', 'economy', 'justice', 'health', 'labour', 'environment', 'transport', 'education', 'legislator', 'governor', 'politician'];

describe.each([
  { pack: de, language: 'de', titleForm: /^\p{Ll}+$/u, form: 'one word each' },
  { pack: en, language: 'en', titleForm: /^\p{Ll}+(?: \p{Ll}+)*$/u, form: 'words with single blanks between them' },
])('the names section of $language', ({ pack: { names }, titleForm, form }) => {
  it(`has titles in lower case, ${form}, that name offices that exist`, () => {
    expect(Object.keys(names.titles).filter((title) => !titleForm.test(title))).toEqual([]);
    expect(Object.values(names.titles).filter(({ role }) => role !== undefined && !roles.includes(role))).toEqual([]);
  });

  it.each(['nameEndings', 'adjectiveEndings', 'inhabitantEndings', 'articles', 'particles', 'legalForms', 'titlePrefixes'] as const)('holds each entry of %s once, in lower case', (list) => {
    expect(names[list].filter((entry, i) => names[list].indexOf(entry) !== i || entry !== entry.toLowerCase())).toEqual([]);
  });

  it('derives a name from each ending once', () => {
    const seen = names.derivations.map((derivation) => derivation.join(' '));
    expect(seen.filter((pair, i) => seen.indexOf(pair) !== i)).toEqual([]);
  });
});
