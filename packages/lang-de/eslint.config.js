import { packageRules } from '@depesche/config/eslint';

export default packageRules({ mayImport: ['language'], languageFiles: ['**'], root: import.meta.dirname });
