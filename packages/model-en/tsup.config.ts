import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { library } from '@depesche/config/tsup';
import type { Plugin } from 'esbuild';

/** Binary files as base64 of their gzip: half as large as base64 alone. */
const compressedBytes: Plugin = {
  name: 'compressed-bytes',
  setup(build) {
    build.onLoad({ filter: /\.bin$/ }, ({ path }) => ({ contents: gzipSync(readFileSync(path), { level: 9 }), loader: 'base64' }));
  },
};

export default library({ entry: { inline: 'src/inline.ts' }, esbuildPlugins: [compressedBytes] });
