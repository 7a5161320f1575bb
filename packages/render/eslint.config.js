import { packageRules } from '@depesche/config/eslint';

export default [
  ...packageRules({ mayImport: ['article'], languageFiles: ['src/labels.ts'], root: import.meta.dirname }),
  // What several tests share; never part of a build.
  { files: ['src/testing/**'], rules: { 'no-restricted-imports': 'off', 'no-restricted-globals': 'off' } },
];
