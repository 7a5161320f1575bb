import { packageRules } from '@depesche/config/eslint';

export default packageRules({ mayImport: [], languageFiles: ['**/*.ts'], root: import.meta.dirname });
