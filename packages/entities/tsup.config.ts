import { library } from '@depesche/config/tsup';

export default library({ entry: { training: 'src/training.ts' } });
