import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { meta } from './meta.js';

const weights = readFileSync(new URL('../weights.bin', import.meta.url));
const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

it('names the format of the weights', () => {
  expect(weights.subarray(0, 4).toString('latin1')).toBe('DPNM');
  expect(weights.readUInt32LE(4)).toBe(meta.format);
});

it('has the figures of the README', () => {
  const rows = new Map([...readme.matchAll(/^\| ([^|]+) \| [\d.]+ \| [\d.]+ \| ([\d.]+) \|$/gm)].map(([, corpus, f1]) => [corpus!.replace(/ \(.*\)/, ''), Number(f1)]));
  for (const [corpus, f1] of Object.entries(meta.scores)) expect([corpus, Math.round(rows.get(corpus)! * 10) / 10]).toEqual([corpus, f1]);
});

it.each(meta.sources.map(({ name }) => [name.split(' ')[0]!]))('names its source %s in the README', (name) => {
  expect(readme).toContain(name.replace('Deutscher', 'Bundestag'));
});

it('has the version of the package', () => {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };
  expect(meta.version).toBe(version);
});
