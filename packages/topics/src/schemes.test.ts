import { expect, it } from 'vitest';
import { iptcSchemes, qcodeToUri, uriToQcode } from './index.js';

it.each([
  ['medtop:20000065', 'http://cv.iptc.org/newscodes/mediatopic/20000065'],
  ['subj:01000000', 'http://cv.iptc.org/newscodes/subjectcode/01000000'],
  ['stat:usable', 'http://cv.iptc.org/newscodes/pubstatusg2/usable'],
])('takes %s for %s, and back', (qcode, uri) => {
  expect(qcodeToUri(qcode)).toBe(uri);
  expect(uriToQcode(uri)).toBe(qcode);
});

it.each(['nobody:1', 'medtop:', ':1', 'medtop', ''])('knows nothing of the QCode %j', (qcode) => {
  expect(qcodeToUri(qcode)).toBeUndefined();
});

it('takes schemes of a message of its own', () => {
  expect(qcodeToUri('blatt:7', new Map([['blatt', 'https://blatt.example/themen/']]))).toBe('https://blatt.example/themen/7');
  expect(uriToQcode('https://blatt.example/themen/7')).toBeUndefined();
});

it('finds the way back for every scheme', () => {
  const lost = [...iptcSchemes].filter(([alias, uri]) => uriToQcode(`${uri}x`) !== `${alias}:x` && iptcSchemes.get(uriToQcode(`${uri}x`)?.split(':')[0] ?? '') !== uri);
  expect(lost.map(([alias]) => alias)).toEqual([]);
});
