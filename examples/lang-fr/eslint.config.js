import { packageRules } from '@depesche/config/eslint';

export default packageRules({ mayImport: ['language'], languageFiles: ['**/*.ts'], root: import.meta.dirname });
