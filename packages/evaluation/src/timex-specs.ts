/** The cases of two specifications of time expressions that are not news, against our values. */
import { dates } from '@depesche/dates';
import { segments } from '@depesche/segment';
import { dataPath } from './data-folder.js';
import type { Evaluation } from './evaluation.js';
import { readDucklingCases } from './timex-specs/duckling-cases.js';
import { judge, type Verdict } from './timex-specs/judge-case.js';
import { readRecognizersCases } from './timex-specs/recognizers-cases.js';
import type { SpecCase } from './timex-specs/spec-case.js';
import type { SpecLanguage } from './timex-specs/spec-language.js';
import { partOf } from './timexes.js';

type Judged = SpecCase & Verdict;

const SHOWN = 200;

/** Both specifications: what is right of the cases with a sense in TIMEX3, and which kinds have none. */
export function evaluateTimexSpecs(language: SpecLanguage): Evaluation {
  const packs = [language.pack];
  const taggers = [segments({ packs }), dates({ packs })];
  const sources: readonly (readonly [name: string, cases: readonly SpecCase[]])[] = [
    ['recognizers', readRecognizersCases(dataPath(`timex-specs/recognizers-text/${language.recognizers}`), language)],
    ['duckling', readDucklingCases(dataPath(`timex-specs/duckling/${language.duckling}`), language)],
  ];
  const judged = sources.map(([name, cases]) => [name, cases.map((one) => ({ ...one, ...judge(one, { taggers, language }) }))] as const);
  const parts = judged.flatMap(([name, cases]) => [
    [name, counted(cases)] as const,
    [`${name}.keptAside`, counted(cases).filter(isAside)] as const,
  ]);
  const wrong = judged.flatMap(([, cases]) => counted(cases).filter((one) => !isAside(one) && !one.isRight));
  return {
    title: `time expressions, Recognizers-Text and Duckling, ${language.name} cases`,
    figures: Object.fromEntries(parts.map(([name, cases]) => [name, share(cases)])),
    report: [
      ...parts.map(([name, cases]) => `${name.padEnd(24)}${share(cases).toFixed(1).padStart(6)} % of ${cases.length} right, words and value`),
      '',
      'without a sense in TIMEX3:',
      ...judged.flatMap(([name, cases]) => senselessKinds(cases).map(([kind, count]) => `  ${name}: ${count} × ${kind}`)),
      '',
      `wrong among those not kept aside (${wrong.length}):`,
      ...wrong.slice(0, SHOWN).map(({ text, reference, expected, found }) => `  ${reference?.slice(0, 10) ?? 'no day'} ${text} → ${found} (${expected.map(({ readings }) => readings?.map((values) => values.join(' … ')).join(' | ') ?? 'words only').join('; ')})`),
    ].join('\n'),
  };
}

function counted(cases: readonly Judged[]): Judged[] {
  return cases.filter(({ senseless }) => senseless === undefined);
}

/** A third by hash of the words. */
function isAside({ name }: SpecCase): boolean {
  return partOf(name) === 'holdout';
}

function share(cases: readonly Judged[]): number {
  return Math.round((10_000 * cases.filter(({ isRight }) => isRight).length) / cases.length) / 100;
}

function senselessKinds(cases: readonly Judged[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { senseless } of cases) if (senseless !== undefined) counts.set(senseless, (counts.get(senseless) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}
