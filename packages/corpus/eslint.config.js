import { packageRules } from '@depesche/config/eslint';

export default packageRules({ mayImport: ['article'], node: true, languageFiles: ['**'], root: import.meta.dirname });
