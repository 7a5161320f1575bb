import { packageRules } from '@depesche/config/eslint';

export default packageRules({ mayImport: ['article'], node: true, root: import.meta.dirname });
