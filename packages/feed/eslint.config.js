import { packageRules } from '@depesche/config/eslint';

export default packageRules({ mayImport: ['article', 'jsonld', 'parse', 'render'], languageFiles: ['src/dates/feed-date.ts'], root: import.meta.dirname });
