import { packageRules } from '@depesche/config/eslint';

export default packageRules({ mayImport: ['article'], node: true, languageFiles: ['**/*.ts'], root: import.meta.dirname });
