import { packageRules } from '@depesche/config/eslint';

export default packageRules({ mayImport: ['article', 'language', 'jsonld'], languageFiles: ['src/metadata/page-dates.ts', 'src/html/choose/boilerplate.ts'], root: import.meta.dirname });
