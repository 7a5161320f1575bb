import { packageRules } from '@depesche/config/eslint';

export default packageRules({ mayImport: ['article', 'batch', 'corpus'], nodeFiles: ['src/**'], root: import.meta.dirname });
