import { packageRules } from '@depesche/config/eslint';

export default packageRules({ mayImport: ['article', 'parse', 'render'], root: import.meta.dirname });
