import { library } from '@depesche/config/tsup';

export default library({ entry: { inline: 'src/inline.ts' }, loader: { '.bin': 'base64' } });
