import { packageRules } from '@depesche/config/eslint';

export default packageRules({ mayImport: ['article', 'language', 'jsonld'], root: import.meta.dirname });
