import { library } from '@depesche/config/tsup';

// The tables of words are an entry of their own, which nothing exports, so that they stay next to one another in the build (see src/words.ts).
export default library({ entry: { html: 'src/html.ts', body: 'src/body.ts', text: 'src/text.ts', words: 'src/words.ts' } });
