/** Feeds: what the authors of other readers expect of feeds, as far as it translates to our model; and whether attacks in them run. */
import { dataPath } from './data-folder.js';
import type { Evaluation } from './evaluation.js';
import { attackFeeds } from './feeds/attacks.js';
import { expectedFeeds, judge, type Verdict } from './feeds/expectations.js';

const EXAMPLES = 60;

/** gofeed's feeds and feedsmith's references, two thirds that were looked at and one that was not. */
export async function evaluateFeeds(): Promise<Evaluation> {
  const feeds = expectedFeeds(dataPath('formats/feeds')).map((feed) => ({ ...feed, ...judge(feed) }));
  const open = feeds.filter(({ isAside }) => !isAside);
  const aside = feeds.filter(({ isAside }) => isAside);
  const { clean, inert, count: attacks, remarks } = await attackFeeds();
  const figures = { all: share(feeds), lookedAt: share(open), aside: share(aside), clean, ...(inert !== undefined && { inert }) };
  const rows = [
    `${feeds.length} feeds with expectations; right, of the expectations that translate:`,
    `all          ${row(feeds)}`,
    `looked at    ${row(open)}`,
    `aside        ${row(aside)}`,
    `do not translate: ${count(feeds.map(({ untranslated }) => untranslated.length))} expectations, most often ${mostOften(feeds.flatMap(({ untranslated }) => untranslated)).join(', ')}`,
    `${attacks} attack strings in every field, in three formats: ${clean.toFixed(1)} % leave nothing that is not on the allow-list, ${inert === undefined ? 'no browser to run them in' : `${inert.toFixed(1)} % run nothing in Chromium`}`,
    ...remarks.slice(0, 10).map((remark) => `  ${remark}`),
    '',
    'wrong among those looked at:',
    ...open.flatMap(({ file, verdicts }) => verdicts.filter(({ isRight }) => !isRight).map((verdict) => `  ${file}: ${shown(verdict)}`)).slice(0, EXAMPLES),
  ];
  return { title: "gofeed's feeds and feedsmith's references", figures, report: rows.join('\n') };
}

interface Judged {
  readonly verdicts: readonly Verdict[];
}

function share(feeds: readonly Judged[]): number {
  const verdicts = feeds.flatMap((feed) => feed.verdicts);
  return (100 * verdicts.filter(({ isRight }) => isRight).length) / verdicts.length;
}

function row(feeds: readonly Judged[]): string {
  const verdicts = feeds.flatMap((feed) => feed.verdicts);
  const whole = feeds.filter((feed) => feed.verdicts.every(({ isRight }) => isRight)).length;
  return `${share(feeds).toFixed(1)} % of ${verdicts.length} expectations; ${whole} of ${feeds.length} feeds without a difference`;
}

function count(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function mostOften(paths: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const [first = '', second = '', third = ''] = path.split('.');
    const group = /^(?:items|entries)$/.test(first) ? third : first;
    counts.set(group || second, (counts.get(group || second) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).slice(0, 12).map(([path, times]) => `${path} (${times})`);
}

function shown({ path, expected, actual }: Verdict): string {
  return `${path} is ${short(actual)}, expected ${short(expected)}`;
}

function short(value: unknown): string {
  const json = value === undefined ? 'nothing' : JSON.stringify(value);
  return json.length > 120 ? `${json.slice(0, 120)}…` : json;
}
