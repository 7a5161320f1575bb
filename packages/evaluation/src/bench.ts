/** `npm run bench [-- NAME …]`: speed as a ratio against named peers in the same run. */
import { benchmarks } from './benchmarks.js';
import { MissingData } from './data-folder.js';

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in benchmarks));
if (unknown.length > 0) {
  console.error(`No benchmark is called ${unknown.join(', ')}; there are: ${Object.keys(benchmarks).join(', ')}.`);
  process.exit(2);
}

for (const name of asked.length > 0 ? asked : Object.keys(benchmarks)) {
  try {
    console.log(`\n== ${name}\n${await benchmarks[name]!()}`);
  } catch (error) {
    if (!(error instanceof MissingData)) throw error;
    console.log(`\n== ${name}: not run. ${error.message}`);
  }
}
