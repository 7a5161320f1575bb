import { packageRules } from '@depesche/config/eslint';

export default packageRules({ mayImport: ['article', 'jsonld', 'parse'], root: import.meta.dirname });
