/** The worker in tests, which run on the sources: threads do not get the loader of the main thread. */
import { register } from 'tsx/esm/api';

register();
const { default: work } = await import('../worker.ts');

export default work;
