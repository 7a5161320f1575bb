import { packageRules } from '@depesche/config/eslint';

export default packageRules({ mayImport: ['article', 'entities', 'segment', 'lang-de', 'corpus'], node: true, languageFiles: ['src/languages/**', 'src/knowledge-base/**'], root: import.meta.dirname });
