import { expect, it } from 'vitest';
import * as command from './command.js';
import * as api from './index.js';

it('exports what its README names', () => {
  expect(Object.keys(api).sort()).toEqual(['ChunkPool', 'FileError', 'batch', 'chunksOf', 'failureReasons', 'finishRun', 'isDone', 'openRun', 'readManifest', 'runChunk']);
  expect(Object.keys(command)).toEqual(['run']);
});
