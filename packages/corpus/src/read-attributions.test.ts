import { expect, it } from 'vitest';
import { parseAttributions } from './read-attributions.js';

it('reads content in several parts, cue and source, and leaves out what has no content', () => {
  const brat = [
    'T1\tContent 0 4;15 22\tIt is too late',
    'T2\tCue 9 13\tsaid',
    'T3\tSource 6 8\the',
    'T4\tAttribution 9 13\tsaid',
    'E1\tAttribution:T4 Content:T1 Cue:T2 Source:T3',
    'T5\tAttribution-no-source 30 34\tsaid',
    'E2\tAttribution-no-source:T5 ',
    '',
  ].join('\n');
  expect(parseAttributions(brat)).toEqual([
    { content: [{ start: 0, end: 4 }, { start: 15, end: 22 }], cue: [{ start: 9, end: 13 }], source: [{ start: 6, end: 8 }] },
  ]);
});
