/**
 * `npm run fuzz [-- --count N] [--seed N] [--only N]`: damages pages and texts and holds what the parsers and renderers make of them against the rules
 * of the document model. The same seed damages in the same way; `--only` tries one of its inputs again.
 */
import { parseArgs } from 'node:util';
import { pick, seededRandom } from '@depesche/corpus/random';
import { damaged, damagedBytes } from './damage.js';
import { faultOf, kindOf, shortened } from './faults.js';
import { steepest } from './growth.js';
import { soundPages, soundTexts } from './sound-pages.js';

const { values } = parseArgs({
  options: { count: { type: 'string', default: '50000' }, seed: { type: 'string' }, only: { type: 'string' }, 'no-growth': { type: 'boolean', default: false } },
});
const count = wholeNumber('count', values.count);
const seed = values.seed === undefined ? Date.now() % 1_000_000 : wholeNumber('seed', values.seed);
const only = values.only === undefined ? undefined : wholeNumber('only', values.only);

console.log(`seed ${seed} (npm run fuzz -- --seed ${seed})`);
const kinds = new Map<string, number>();
for (let i = only ?? 0; i < (only === undefined ? count : only + 1); i++) tryInput(i);
const faulty = [...kinds.values()].reduce((sum, times) => sum + times, 0);
console.log(`${only === undefined ? count : 1} inputs, ${faulty} with faults of ${kinds.size} kinds`);
if (!values['no-growth'] && only === undefined) console.log(`growth, at most:\n${steepest(8).join('\n')}`);
if (faulty > 0) process.exitCode = 1;

/** Damages one input by its number and prints the first fault of each kind, with the shortest input that has it. */
function tryInput(number: number): void {
  const chance = seededRandom(Math.imul(seed, 0x9e3779b1) ^ number);
  const input = damaged(pick([...soundPages, ...soundPages, ...soundTexts], chance), chance);
  const url = chance.unit() < 0.7 ? 'https://blatt.example/rat' : undefined;
  const given = chance.unit() < 0.2 ? damagedBytes(input, chance) : input;
  const fault = faultOf(given, url);
  if (fault === undefined) return;
  const kind = kindOf(fault);
  const times = kinds.get(kind) ?? 0;
  kinds.set(kind, times + 1);
  if (times > 0) return;
  const shown = typeof given === 'string' ? JSON.stringify(shortened(given, url, fault)) : `${given.length} bytes of ${JSON.stringify(input.slice(0, 200))}`;
  console.error(`input ${number}${url === undefined ? '' : ' with url'}: ${fault}\n  ${shown.slice(0, 600)}`);
}

function wholeNumber(name: string, value: string): number {
  const number = Number(value);
  if (Number.isSafeInteger(number) && number >= 0) return number;
  console.error(`--${name} takes a whole number, not "${value}".`);
  return process.exit(2);
}
