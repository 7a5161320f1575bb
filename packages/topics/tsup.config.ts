import { library } from '@depesche/config/tsup';

export default library({ entry: { index: 'src/index.ts', 'media-topics': 'src/media-topics.ts' } });
