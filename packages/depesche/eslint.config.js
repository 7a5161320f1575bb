import { packageRules } from '@depesche/config/eslint';

export default packageRules({ mayImport: ['article', 'language', 'lang-de', 'lang-en', 'segment', 'jsonld', 'parse', 'entities', 'feed', 'newsml', 'ninjs', 'model-de', 'model-en', 'quotes', 'dates', 'render'], nodeFiles: ['src/cli/**', 'src/cli.ts', 'src/load-model.ts', 'src/installed-versions.ts'], languageFiles: ['src/languages.ts'], root: import.meta.dirname });
