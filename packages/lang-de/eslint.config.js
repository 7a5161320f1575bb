import { packageRules } from '@depesche/config/eslint';

export default packageRules({ mayImport: ['language'], root: import.meta.dirname });
