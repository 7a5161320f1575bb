/** What a finished benchmark says: tokens a second of each candidate, and how many times slower it is than the first. */
import type { Bench } from 'tinybench';

interface RateColumns {
  /** Width of the names. */
  readonly names: number;
  /** Millions (two digits after the point) or thousands of tokens a second. */
  readonly unit: 'M/s' | 'k/s';
}

/** A row for each candidate; an Error that names one that did not finish. `count` is the tokens of one round. */
export function tokenRates(bench: Bench, count: number, { names, unit }: RateColumns = { names: 52, unit: 'M/s' }): string[] {
  const rates = bench.tasks.map(({ name, result }) => {
    if (result.state !== 'completed') throw new Error(`${name} did not finish: ${result.state}`);
    return { name, rate: (count * 1000) / result.latency.mean };
  });
  const ours = rates[0]!.rate;
  const shown = (rate: number): string => (unit === 'M/s' ? (rate / 1e6).toFixed(2).padStart(8) : (rate / 1e3).toFixed(0).padStart(6));
  return rates.map(({ name, rate }) => `${name.padEnd(names)}${shown(rate)} ${unit}${(ours / rate).toFixed(1).padStart(8)}x`);
}
