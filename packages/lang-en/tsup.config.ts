import { library } from '@depesche/config/tsup';

export default library({ entry: { 'function-words': 'src/function-words.ts' } });
