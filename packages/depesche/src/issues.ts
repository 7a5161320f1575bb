/** What an analyzer reports through `onIssue`, beside the parsers. */
import type { Article, Issue, LayerName } from '@depesche/article';

/** Every code of this package, with what it means. */
export const analyzeIssueCodes = {
  'unsupported-language': "none of the analyzer's languages is the article's; only sentences and tokens were looked for",
  'guessed-language': 'the text is too short to tell its language; it was taken as the likeliest one',
  'missing-model': 'names were asked for, but the language has no model',
  'open-dates': 'the day of publication is not known, and dates in the text count from it; their values stay open',
  'skipped-tagger': 'a tagger of the caller needs a layer that nobody filled, and was left out',
} as const;

export type AnalyzeIssueCode = keyof typeof analyzeIssueCodes;

/** What to do about an article that lacks something: other words in a program than on the command line. */
export interface Advice {
  /** About one in no known language; `spoken` are those there are. */
  language(spoken: readonly string[]): string;
  /** About one that does not say when it was published. */
  readonly datePublished: string;
}

/** For who made the analyzer. */
export const adviceForApi: Advice = {
  language: (spoken) =>
    spoken.length === 0
      ? 'Give the analyzer languages.'
      : `If it is in ${spoken.join(' or ')}, pass that as the option "language"; else give the analyzer a language that fits.`,
  datePublished: 'Pass it as the option "datePublished".',
};

/** For who uses what is installed. */
export const adviceForInstalled: Advice = {
  ...adviceForApi,
  language: (spoken) => `If it is in ${spoken.join(' or ')}, pass that as the option "language"; other languages are not installed.`,
};

/** For who runs the command. */
export const adviceForCommand: Advice = {
  language: (spoken) => `If it is in ${spoken.join(' or ')}, say so with --language.`,
  datePublished: 'Say it with --date.',
};

/** What the layers are called in messages. */
const words: Partial<Record<LayerName, string>> = { mentions: 'names', quotations: 'quotations', timexes: 'dates' };

/** The one issue of an article in a language that nobody speaks. */
export function unsupportedLanguage(language: string, wanted: ReadonlySet<LayerName>, advice: string): Issue {
  const code: AnalyzeIssueCode = 'unsupported-language';
  const missed = Object.entries(words).flatMap(([layer, word]) => (wanted.has(layer as LayerName) ? [word] : []));
  const reason = language === 'und' ? 'The language of the article could not be told' : `The article is in "${language}", for which there is no language pack`;
  const outcome = missed.length === 0 ? '' : `; ${missed.join(', ')} were not looked for`;
  return { code, message: `${reason}${outcome}. ${advice}` };
}

/** Names were asked for in so many words. */
export function missingModel(language: string): Issue {
  const code: AnalyzeIssueCode = 'missing-model';
  return { code, message: `Names were not looked for: the language "${language}" has no model. Give it one, or names of your own.` };
}

/** A tagger of the caller that could not run. */
export function skippedTagger(name: string, layer: LayerName): Issue {
  const code: AnalyzeIssueCode = 'skipped-tagger';
  return { code, message: `Tagger "${name}" was left out: it needs the layer "${layer}", which nobody filled in this article.` };
}

/** Says that dates of an article count from a day that is not known. */
export function reportOpenDates({ text, metadata, annotations }: Article, advice: Advice, onIssue: (issue: Issue) => void): void {
  if (metadata.datePublished !== undefined) return;
  // A value without its year is open; that of what comes again and again (`SET`) has none by nature.
  const open = (annotations.timexes ?? []).filter(({ type, value }) => type !== 'SET' && value.startsWith('XXXX'));
  const first = open[0];
  if (first === undefined) return;
  const code: AnalyzeIssueCode = 'open-dates';
  const count = open.length === 1 ? 'one date counts' : `${open.length} dates count`;
  onIssue({ code, message: `The day of publication is not known, and ${count} from it (“${text.slice(first.start, first.end)}”). ${advice.datePublished}` });
}
