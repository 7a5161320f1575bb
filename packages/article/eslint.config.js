import { packageRules } from '@depesche/config/eslint';

export default packageRules({ mayImport: [], nodeFiles: ['schema/**'], root: import.meta.dirname });
