import { packageRules } from '@depesche/config/eslint';

export default packageRules({ mayImport: ['corpus'], node: true, root: import.meta.dirname });
