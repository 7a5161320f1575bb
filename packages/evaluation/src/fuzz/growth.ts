/** How the time of the parsers grows with the length of their input. */
import { parseHtml, parseText } from '@depesche/parse';
import { insertions, soundPages, soundTexts } from './sound-pages.js';

const LENGTH = 200_000;
/** Shorter times are noise, in ms. */
const SHORTEST = 15;

/** The pieces whose input, twice as long, took most times longer; 2 is linear. Times are of the processor, the best of three. */
export function steepest(count: number): string[] {
  const sentence = 'Ein Satz, der länger ist als andere, steht hier. ';
  const pieces = [...soundPages, ...soundTexts, ...insertions.flatMap((piece) => [piece, `${piece}a `, `${piece}${sentence}`, `${piece}\n`])];
  const found: { readonly line: string; readonly growth: number }[] = [];
  for (const [name, parse] of Object.entries({ parseHtml, parseText })) {
    for (const piece of pieces) {
      const input = (length: number): string => sentence + piece.repeat(Math.ceil(length / piece.length));
      const short = best(() => parse(input(LENGTH)));
      const long = best(() => parse(input(2 * LENGTH)));
      if (long < SHORTEST) continue;
      const growth = long / Math.max(short, SHORTEST / 2);
      found.push({ growth, line: `${growth.toFixed(1)} times for twice ${JSON.stringify(piece.slice(0, 40))} (${name}, ${Math.round(short)} and ${Math.round(long)} ms)` });
    }
  }
  return found.sort((a, b) => b.growth - a.growth).slice(0, count).map(({ line }) => line);
}

function best(run: () => unknown): number {
  let least = Infinity;
  for (let i = 0; i < 3; i++) {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}
