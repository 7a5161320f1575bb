import { expect, it } from 'vitest';
import { broaderTopics, mediaTopic, mediaTopics, subjectOf } from './media-topics.js';

it.each(['medtop:20000005', 'http://cv.iptc.org/newscodes/mediatopic/20000005', '20000005'])('finds the topic %s', (code) => {
  expect(mediaTopic(code)).toEqual({
    qcode: 'medtop:20000005',
    uri: 'http://cv.iptc.org/newscodes/mediatopic/20000005',
    name: 'cinema',
    broader: 'medtop:20000002',
    wikidata: 'http://www.wikidata.org/entity/Q16144339',
  });
});

it('says what is above a topic, the nearest first', () => {
  expect(broaderTopics('20000005').map(({ name }) => name)).toEqual(['arts and entertainment', 'arts, culture, entertainment and media']);
  expect(broaderTopics('medtop:01000000')).toEqual([]);
  expect(broaderTopics('medtop:99')).toEqual([]);
});

it('gives a topic as a subject', () => {
  expect(subjectOf('medtop:01000000')).toEqual({
    name: 'arts, culture, entertainment and media',
    uri: 'http://cv.iptc.org/newscodes/mediatopic/01000000',
    code: 'medtop:01000000',
    scheme: 'http://cv.iptc.org/newscodes/mediatopic/',
  });
  expect(subjectOf('subj:1')).toBeUndefined();
});

it('holds a tree: every broader topic is there, all end at one of the 17 at the top', () => {
  const topics = mediaTopics();
  expect(topics.length).toBeGreaterThan(1300);
  expect(topics.filter(({ broader }) => broader !== undefined && mediaTopic(broader) === undefined)).toEqual([]);
  expect(topics.filter(({ broader, retired }) => broader === undefined && retired !== true)).toHaveLength(17);
  for (const { qcode, name } of topics) {
    expect(name).not.toBe('');
    const top = broaderTopics(qcode).at(-1);
    expect(top?.broader).toBeUndefined();
  }
});
