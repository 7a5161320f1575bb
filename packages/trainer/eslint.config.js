import { packageRules } from '@depesche/config/eslint';

export default packageRules({ mayImport: ['article', 'entities', 'segment', 'lang-de', 'lang-en', 'corpus'], node: true, languageFiles: ['src/languages/*.ts', 'src/knowledge-base/*.ts'], root: import.meta.dirname });
