/** What an analyzer reports through `onIssue`, beside the parsers. */
import type { Issue, LayerName } from '@depesche/article';

/** Every code of this package, with what it means. */
export const analyzeIssueCodes = {
  'unsupported-language': "none of the analyzer's languages is the article's; only sentences and tokens were looked for",
  'guessed-language': 'the text is too short to tell its language; it was taken as the likeliest one',
  'missing-model': 'names were asked for, but the language has no model',
  'skipped-tagger': 'a tagger of the caller needs a layer that nobody filled, and was left out',
} as const;

export type AnalyzeIssueCode = keyof typeof analyzeIssueCodes;

/** What to do about an article in no known language: other words in a program than on the command line. */
export type LanguageAdvice = (spoken: readonly string[]) => string;

/** For who made the analyzer. */
export const adviceForApi: LanguageAdvice = (spoken) =>
  spoken.length === 0
    ? 'Give the analyzer languages.'
    : `If it is in ${spoken.join(' or ')}, pass that as the option "language"; else give the analyzer a language that fits.`;

/** For who uses what is installed. */
export const adviceForInstalled: LanguageAdvice = (spoken) => `If it is in ${spoken.join(' or ')}, pass that as the option "language"; other languages are not installed.`;

/** For who runs the command. */
export const adviceForCommand: LanguageAdvice = (spoken) => `If it is in ${spoken.join(' or ')}, say so with --language.`;

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
