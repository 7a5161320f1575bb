import { packageRules } from '@depesche/config/eslint';

export default packageRules({ node: true, mayImport: ['publishing'], languageFiles: ['.vitepress/config.ts'], root: import.meta.dirname });
