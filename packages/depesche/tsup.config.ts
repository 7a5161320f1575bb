import { library } from '@depesche/config/tsup';

export default library({ entry: { cli: 'src/cli.ts', node: 'src/node.ts' }, external: [/^node:/] });
