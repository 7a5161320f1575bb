import { packageRules } from '@depesche/config/eslint';

export default packageRules({ mayImport: ['article', 'language'], nodeFiles: ['generate/**'], root: import.meta.dirname });
