import { packageRules } from '@depesche/config/eslint';

export default packageRules({ node: true, mayImport: ['corpus', 'publishing'], languageFiles: ['.vitepress/config.ts'], root: import.meta.dirname });
