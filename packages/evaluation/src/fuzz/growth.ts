/** How the time of the parsers grows with the length of their input. */
import { parseHtml, parseText } from '@depesche/parse';
import { insertions, soundPages, soundTexts } from './sound-pages.js';

const LENGTH = 200_000;
/** Steeper ones are looked at again with inputs so many times longer, as short times vary. */
const SUSPECT = 2.6;
const LONGER = 8;
const RUNS = 3;
/** Shorter times are noise, in ms. */
const SHORTEST = 15;

type Parse = (input: string) => unknown;

/** The pieces whose input, twice as long, took most times longer; 2 is linear. Times are of the processor. */
export function steepest(count: number): string[] {
  const sentence = 'Ein Satz, der länger ist als andere, steht hier. ';
  const pieces = [...soundPages, ...soundTexts, ...insertions.flatMap((piece) => [piece, `${piece}a `, `${piece}${sentence}`, `${piece}\n`])];
  const found: { readonly line: string; readonly growth: number }[] = [];
  for (const [name, parse] of Object.entries<Parse>({ parseHtml, parseText })) {
    for (const piece of pieces) {
      const times = (length: number, runs: number): [short: number, long: number] => [time(parse, sentence + piece.repeat(Math.ceil(length / piece.length)), runs), time(parse, sentence + piece.repeat(Math.ceil((2 * length) / piece.length)), runs)];
      let [short, long] = times(LENGTH, 1);
      if (long >= SHORTEST && long > short * SUSPECT) [short, long] = times(LENGTH * LONGER, RUNS);
      if (long < SHORTEST) continue;
      const growth = long / short;
      found.push({ growth, line: `${growth.toFixed(1)} times for twice ${JSON.stringify(piece.slice(0, 40))} (${name}, ${Math.round(short)} and ${Math.round(long)} ms)` });
    }
  }
  return found.sort((a, b) => b.growth - a.growth).slice(0, count).map(({ line }) => line);
}

/** Of several runs the shortest. */
function time(parse: Parse, input: string, runs: number): number {
  let least = Infinity;
  for (let i = 0; i < runs; i++) {
    const before = process.cpuUsage();
    parse(input);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}
