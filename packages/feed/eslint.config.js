import { packageRules } from '@depesche/config/eslint';

export default packageRules({ mayImport: ['article', 'jsonld', 'parse'], languageFiles: ['src/dates/feed-date.ts'], root: import.meta.dirname });
