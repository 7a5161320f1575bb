import { expect, it } from 'vitest';
import * as api from './index.js';
import * as mediaTopics from './media-topics.js';

it('exports what its README names', () => {
  expect(Object.keys(api).sort()).toEqual(['iptcSchemes', 'qcodeToUri', 'uriToQcode']);
  expect(Object.keys(mediaTopics).sort()).toEqual(['MEDIA_TOPICS_SCHEME', 'broaderTopics', 'mediaTopic', 'mediaTopics', 'subjectOf']);
});
