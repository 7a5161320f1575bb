import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig, type TestProjectConfiguration } from 'vitest/config';

// Tests run on the sources: the private export condition points at src/, so no build is needed.
const conditions = ['@depesche/source', 'module', 'import', 'default'];
const sources = { resolve: { conditions }, ssr: { resolve: { conditions } } };

// Property tests start from the same seed everywhere, so that a run that passed passes again.
const setupFiles = [fileURLToPath(new URL('packages/config/property-seed.js', import.meta.url))];

// The limit is for what hangs, not for what is slow on a busy machine.
const testTimeout = 600_000;

/** Packages for maintainers only; they read files and never run on the edge. */
const nodeOnly = ['packages/{corpus,evaluation,trainer,config}/**'];

const tests = '{packages,apps,examples}/*/src/**/*.test.ts';
/** They drive a real browser. */
const browserTests = ['{packages,apps}/*/src/**/*.browser.test.ts'];
/** They start many processes or threads, and kill some. */
const processTests = ['{packages,apps}/*/src/**/*.processes.test.ts'];

interface Chosen {
  readonly environment?: string;
  /** Whether each file gets a process of its own; otherwise files share one, and modules are loaded once: half the time. No test may change a module or a global for good. */
  readonly isolate?: boolean;
  readonly include: string[];
  readonly exclude?: string[];
  readonly globalSetup?: string;
}

function project(name: string, { environment = 'node', isolate = false, include, exclude = [], globalSetup }: Chosen): TestProjectConfiguration {
  return { ...sources, test: { name, environment, isolate, setupFiles, ...(globalSetup !== undefined && { globalSetup }), testTimeout, hookTimeout: testTimeout, include, exclude: [...configDefaults.exclude, ...exclude] } };
}

/**
 * `npm test` runs the first two: every test in Node, those of library packages also in an edge runtime, which has no Node built-ins.
 * `npm run test:browser` and `npm run test:processes` take longer and need more of the machine; `npm run test:all` is everything.
 * A test that needs Node itself (files) is named `*.node.test.ts`, one with a browser `*.browser.test.ts`, one that starts processes or threads `*.processes.test.ts`.
 */
export default defineConfig({
  ...sources,
  test: {
    coverage: {
      provider: 'v8',
      reporter: ['text-summary', 'html', 'json-summary'],
      reportsDirectory: 'coverage',
      include: ['packages/*/src/**/*.ts'],
      exclude: ['**/*.test.ts', '**/*.bench.ts', '**/testing/**', ...nodeOnly, 'packages/publishing/**'],
    },
    projects: [
      project('node', { include: [tests], exclude: [...browserTests, ...processTests] }),
      project('edge', { environment: 'edge-runtime', include: ['packages/*/src/**/*.test.ts'], exclude: ['**/*.node.test.ts', ...browserTests, ...processTests, ...nodeOnly] }),
      project('browser', { isolate: true, include: browserTests, globalSetup: fileURLToPath(new URL('apps/demo/src/testing/build-page-once.ts', import.meta.url)) }),
      project('processes', { isolate: true, include: processTests }),
    ],
  },
});
