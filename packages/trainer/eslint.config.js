import { packageRules } from '@depesche/config/eslint';

export default packageRules({ mayImport: ['article', 'entities', 'segment', 'lang-de', 'corpus'], node: true, root: import.meta.dirname });
