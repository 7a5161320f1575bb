import { library } from '@depesche/config/tsup';

export default library({ entry: { cli: 'src/cli.ts', formats: 'src/formats.ts', node: 'src/node.ts' }, external: [/^node:/] });
