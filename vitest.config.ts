import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Tests run on the sources: the private export condition points at src/, so no build is needed.
const conditions = ['@depesche/source', 'module', 'import', 'default'];
const sources = { resolve: { conditions }, ssr: { resolve: { conditions } } };

// Property tests start from the same seed everywhere, so that a run that passed passes again.
const setupFiles = [fileURLToPath(new URL('packages/config/property-seed.js', import.meta.url))];

// The limit is for what hangs, not for what is slow on a busy machine.
const testTimeout = 120_000;

/** Packages for maintainers only; they read files and never run on the edge. */
const nodeOnly = ['packages/{corpus,evaluation,trainer,config}/**'];

/**
 * Every test runs in Node; those of library packages also in an edge runtime, which has no Node built-ins.
 * A test that needs Node itself (files, processes, browsers) is named `*.node.test.ts`.
 */
export default defineConfig({
  ...sources,
  test: {
    projects: [
      {
        ...sources,
        test: { name: 'node', environment: 'node', setupFiles, testTimeout, hookTimeout: testTimeout, include: ['{packages,apps,examples}/*/src/**/*.test.ts'] },
      },
      {
        ...sources,
        test: {
          name: 'edge',
          environment: 'edge-runtime',
          setupFiles,
          testTimeout,
          hookTimeout: testTimeout,
          include: ['packages/*/src/**/*.test.ts'],
          exclude: ['**/*.node.test.ts', ...nodeOnly],
        },
      },
    ],
  },
});
