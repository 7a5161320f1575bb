import { packageRules } from '@depesche/config/eslint';

export default packageRules({ node: true, languageFiles: ['.vitepress/config.ts'], root: import.meta.dirname });
