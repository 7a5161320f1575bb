import { packageRules } from '@depesche/config/eslint';

export default packageRules({ mayImport: ['article'], root: import.meta.dirname });
