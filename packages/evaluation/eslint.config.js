import { packageRules } from '@depesche/config/eslint';

export default packageRules({ mayImport: ['article', 'batch', 'corpus', 'segment', 'lang-de', 'lang-en', 'example-lang-fr', 'language', 'parse', 'entities', 'feed', 'newsml', 'ninjs', 'quotes', 'dates', 'render', 'model-de', 'model-en', 'warc'], node: true, languageFiles: ['**/*.ts'], root: import.meta.dirname });
