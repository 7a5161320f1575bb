import { packageRules } from '@depesche/config/eslint';

export default packageRules({ mayImport: [], node: true, root: import.meta.dirname });
