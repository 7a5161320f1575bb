import { library } from '@depesche/config/tsup';

export default library({ entry: { html: 'src/html.ts', text: 'src/text.ts' } });
