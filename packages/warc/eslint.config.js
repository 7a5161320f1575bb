import { packageRules } from '@depesche/config/eslint';

export default packageRules({ mayImport: ['article'], nodeFiles: ['src/source/**', 'src/read/**', 'src/http/**', 'src/*.ts'], root: import.meta.dirname });
