import { compressedBytes, library } from '@depesche/config/tsup';

export default library({ entry: { inline: 'src/inline.ts', small: 'src/small.ts' }, esbuildPlugins: [compressedBytes] });
