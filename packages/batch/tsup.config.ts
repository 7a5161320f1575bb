import { library } from '@depesche/config/tsup';

export default library({ entry: { command: 'src/command.ts', worker: 'src/worker.ts' }, external: [/^node:/] });
