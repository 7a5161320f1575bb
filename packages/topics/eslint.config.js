import { packageRules } from '@depesche/config/eslint';

export default packageRules({ mayImport: ['article'], nodeFiles: ['generate/**'], root: import.meta.dirname });
