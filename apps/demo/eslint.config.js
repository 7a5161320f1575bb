import { packageRules } from '@depesche/config/eslint';

export default packageRules({ mayImport: ['article', 'render', 'model-de'], node: true, root: import.meta.dirname });
