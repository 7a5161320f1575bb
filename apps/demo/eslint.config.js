import { packageRules } from '@depesche/config/eslint';

export default packageRules({ mayImport: ['article', 'feed', 'jsonld', 'newsml', 'ninjs', 'parse', 'render', 'model-de', 'model-en', 'corpus'], node: true, languageFiles: ['**/*.ts'], root: import.meta.dirname });
