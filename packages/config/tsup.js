import { readFileSync } from 'node:fs';
import { constants, gzipSync } from 'node:zlib';
import { defineConfig } from 'tsup';

/**
 * The build of a library package: ESM and declarations, nothing inlined from siblings.
 * `entry` names further entry points beside `src/index.ts`; other tsup options pass through.
 */
export function library({ entry = {}, ...rest } = {}) {
  return defineConfig({
    entry: { index: 'src/index.ts', ...entry },
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    clean: true,
    treeshake: true,
    // tsup sets `baseUrl` for declarations, which TypeScript 6 reports as deprecated.
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
    ...rest,
    esbuildPlugins: [versionAlone, ...(rest.esbuildPlugins ?? [])],
  });
}

/** Of a `package.json` that code imports, the version; nothing else of it belongs into what is built. */
const versionAlone = {
  name: 'version-alone',
  setup(build) {
    build.onLoad({ filter: /[\\/]package\.json$/ }, ({ path }) => {
      const { version } = JSON.parse(readFileSync(path, 'utf8'));
      return { contents: JSON.stringify({ version }), loader: 'json' };
    });
  },
};

/** An esbuild plugin that puts binary files (`*.bin`) into the code as base64 of their gzip: half as large as base64 alone. */
export const compressedBytes = {
  name: 'compressed-bytes',
  setup(build) {
    build.onLoad({ filter: /\.bin$/ }, ({ path }) => ({ contents: smallest(readFileSync(path)), loader: 'base64' }));
  },
};

/** Tables of weights compress better when short repeats are left alone, tables of names when blocks are short. */
function smallest(bytes) {
  const ways = [constants.Z_DEFAULT_STRATEGY, constants.Z_FILTERED].flatMap((strategy) => [6, 8].map((memLevel) => gzipSync(bytes, { level: 9, strategy, memLevel })));
  return ways.reduce((best, other) => (other.length < best.length ? other : best));
}
