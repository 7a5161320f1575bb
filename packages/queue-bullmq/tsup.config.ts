import { library } from '@depesche/config/tsup';

export default library({ external: [/^node:/] });
