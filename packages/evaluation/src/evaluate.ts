/** `npm run evaluate [-- NAME …]`: prints the figures of each evaluation and fails below a floor. */
import { MissingData } from './data-folder.js';
import { evaluations } from './evaluations.js';
import { belowFloor, readFloors } from './floors.js';

const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const allowRegression = process.argv.includes('--allow-regression');
const unknown = asked.filter((name) => !(name in evaluations));
if (unknown.length > 0) {
  console.error(`No evaluation is called ${unknown.join(', ')}; there are: ${Object.keys(evaluations).join(', ')}.`);
  process.exit(2);
}

const floors = readFloors();
const failures: string[] = [];
for (const name of asked.length > 0 ? asked : Object.keys(evaluations)) {
  try {
    const { title, figures, report } = await evaluations[name]!();
    console.log(`\n== ${name}: ${title}\n${report}`);
    failures.push(...belowFloor(name, figures, floors));
  } catch (error) {
    if (!(error instanceof MissingData)) throw error;
    console.log(`\n== ${name}: not run. ${error.message}`);
  }
}
for (const failure of failures) console.error(failure);
if (failures.length > 0 && !allowRegression) process.exitCode = 1;
