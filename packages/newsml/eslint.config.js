import { packageRules } from '@depesche/config/eslint';

export default packageRules({ mayImport: ['article', 'parse', 'render', 'topics'], root: import.meta.dirname });
