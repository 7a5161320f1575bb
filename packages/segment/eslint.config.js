import { packageRules } from '@depesche/config/eslint';

export default packageRules({ mayImport: ['article', 'language'], root: import.meta.dirname });
