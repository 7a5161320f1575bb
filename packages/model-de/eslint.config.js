import { packageRules } from '@depesche/config/eslint';

export default packageRules({ mayImport: [], languageFiles: ['**'], root: import.meta.dirname });
