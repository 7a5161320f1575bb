import { packageRules } from '@depesche/config/eslint';

export default packageRules({ mayImport: [], root: import.meta.dirname });
