import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import { noImportCircle } from './no-import-circle.js';
import { noLanguageByName } from './no-language-by-name.js';

const testFiles = ['**/*.test.ts', '**/*.test-d.ts', '**/*.bench.ts'];

/** Deep paths into siblings: only the entry points a package exports are its contract. */
const deepPaths = {
  group: ['@depesche/*/src/*', '@depesche/*/dist/*', '../../*/src/*', '../../../packages/*'],
  message: 'Import a sibling through its entry points.',
};

const nodeBuiltins = {
  group: ['node:*', 'fs', 'path', 'url', 'os', 'util', 'stream', 'buffer', 'process', 'worker_threads', 'crypto'],
  message: 'Library code runs in browsers, workers and on the edge: no Node built-ins.',
};

// The compiler knows Node's types everywhere, for the tests; these rules keep library code free of them.
const nodeGlobals = ['process', 'Buffer', 'global', 'require', 'setImmediate', '__dirname', '__filename'].map((name) => ({
  name,
  message: nodeBuiltins.message,
}));

/**
 * The lint rules of a package.
 * `mayImport` lists the sibling packages its library code may use (design: one direction of dependencies);
 * `node: true` allows Node built-ins (command line, demo, build tools); `nodeFiles` allows them for some files;
 * `languageFiles` may name a language: the table of languages, and words and labels in several ones.
 */
export function packageRules({ mayImport = [], node = false, nodeFiles = [], languageFiles = [], root }) {
  const siblings = {
    regex: `^@depesche/(?!(?:${mayImport.map((name) => `${name}$|${name}/`).join('|') || '$never'}))`,
    message: `This package may import only: ${mayImport.join(', ') || 'no sibling'}.`,
  };
  return tseslint.config(
    { ignores: ['dist/**', 'out/**', '**/*.js', '**/*.mjs', '*.config.ts', 'fixtures/**', 'stand-ins/**'] },
    js.configs.recommended,
    ...tseslint.configs.strictTypeChecked,
    {
      languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
      plugins: { depesche: { rules: { 'no-import-circle': noImportCircle, 'no-language-by-name': noLanguageByName } } },
      rules: {
        'depesche/no-import-circle': 'error',
        'depesche/no-language-by-name': 'error',
        '@typescript-eslint/explicit-module-boundary-types': 'error',
        '@typescript-eslint/consistent-type-imports': 'error',
        '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
        // Typed arrays and tables are read by index in hot loops; noUncheckedIndexedAccess makes the reader say so.
        '@typescript-eslint/no-non-null-assertion': 'off',
        'no-restricted-properties': node ? 'off' : ['error', { object: 'URL', property: 'canParse', message: 'Wrong about hosts like “zürich.example” after some thousand calls in Node 20 and 22: take parsedUrl of @depesche/article.' }],
        'no-console': node ? 'off' : 'error',
        'no-restricted-globals': node ? 'off' : ['error', ...nodeGlobals],
        'no-restricted-imports': ['error', { patterns: node ? [deepPaths, siblings] : [deepPaths, siblings, nodeBuiltins] }],
      },
    },
    {
      files: nodeFiles.length > 0 ? nodeFiles : ['never'],
      rules: { 'no-restricted-imports': ['error', { patterns: [deepPaths, siblings] }], 'no-restricted-globals': 'off', 'no-console': 'off' },
    },
    {
      files: [...languageFiles, ...testFiles, '**/*.fixture.ts', '**/testing/**/*.ts'],
      rules: { 'depesche/no-language-by-name': 'off' },
    },
    {
      files: testFiles,
      rules: { 'no-restricted-imports': ['error', { patterns: [deepPaths] }], 'no-restricted-globals': 'off', 'no-console': 'off' },
    },
  );
}
