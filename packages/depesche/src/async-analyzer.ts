/** An analyzer of the installed languages, each with its model loaded when an article first needs it. */
import { type Article, type AsyncTagger, badOption, tag, tagAsync, type Tagger } from '@depesche/article';
import { packFor } from '@depesche/language';
import { type AnalyzeOptions, type AnalyzerInput, checkAnalyzeOptions, checkInput } from './analyze-options.js';
import { checkModelBytes, checkTaggingOptions, type TaggingOptions } from './analyzer-options.js';
import { type Advice, adviceForInstalled, missingModel, reportOpenDates, unsupportedLanguage } from './issues.js';
import type { LoadModel } from './language.js';
import { languageTaggers, neutralTaggers, wantedLayers } from './language-taggers.js';
import { type InstalledLanguage, installedLanguages } from './languages.js';
import { importModel, loadLanguage } from './load-languages.js';
import { readArticle } from './read-article.js';
import { runnableTaggers } from './runnable-taggers.js';

export interface AsyncAnalyzerOptions extends TaggingOptions {
  /** Where models come from; default: from the model packages' code, which holds the files compressed. */
  readonly loadModel?: LoadModel;
  /** The caller's own, run last; they may await. One that needs a layer nobody filled is left out, with an issue. */
  readonly taggers?: readonly (Tagger | AsyncTagger)[];
}

/** As `Analyzer`, for models that are still to be loaded and taggers that must await. */
export type AsyncAnalyzer = (input: AnalyzerInput, options?: AnalyzeOptions) => Promise<Article>;

/**
 * An analyzer of every installed language; make one and use it for many articles.
 *
 * @throws DepescheError `bad-option` for an option of the wrong kind
 */
export function asyncAnalyzer(options: AsyncAnalyzerOptions = {}): AsyncAnalyzer {
  return analyzerWithAdvice(options, adviceForInstalled);
}

/** The same for a reader of messages who cannot pass options; `advice` says what to do instead. */
export function analyzerWithAdvice(options: AsyncAnalyzerOptions, advice: Advice): AsyncAnalyzer {
  checkAsyncOptions(options);
  const { taggers: own = [] } = options;
  const neutral = neutralTaggers(options);
  const wanted = wantedLayers(options);
  const hasKnownNames = (options.knownNames ?? []).length > 0;
  const taggersOf = taggerLoader(options);
  return async (input, given = {}) => {
    checkInput(input);
    const known = checkAnalyzeOptions(given);
    const { onIssue } = known;
    const article = readArticle(input, known, installedLanguages);
    const language = packFor(article.language, installedLanguages);
    if (language === undefined) onIssue?.(unsupportedLanguage(article.language, wanted, advice.language(installedLanguages.map((row) => row.language))));
    else if (options.layers !== undefined && wanted.has('mentions') && language.model === undefined && !hasKnownNames) onIssue?.(missingModel(language.language));
    const tagged = tag(article, language === undefined ? neutral : await taggersOf(language));
    if (onIssue !== undefined) reportOpenDates(tagged, advice, onIssue);
    return await tagAsync(tagged, runnableTaggers(own, tagged, onIssue));
  };
}

/** The taggers of a language, made once; a load that failed is tried again with the next article. */
function taggerLoader(options: AsyncAnalyzerOptions): (language: InstalledLanguage) => Promise<readonly Tagger[]> {
  const { loadModel = importModel } = options;
  const needsModel = wantedLayers(options).has('mentions');
  const loading = new Map<InstalledLanguage, Promise<readonly Tagger[]>>();
  const load = async (row: InstalledLanguage): Promise<readonly Tagger[]> => {
    if (!needsModel) return languageTaggers({ pack: await row.importPack() }, options, installedLanguages);
    const language = await loadLanguage(row, loadModel);
    if (row.model !== undefined) checkModelBytes(language.model, 'loadModel()');
    return languageTaggers(language, options, installedLanguages);
  };
  return (row) => {
    const known = loading.get(row);
    if (known !== undefined) return known;
    const taggers = load(row);
    loading.set(row, taggers);
    taggers.catch(() => loading.delete(row));
    return taggers;
  };
}

function checkAsyncOptions(options: unknown): void {
  if (typeof options !== 'object' || options === null) throw badOption('options', options, 'an object, for instance { layers: ["quotations"] }');
  const { loadModel } = options as { readonly loadModel?: unknown };
  if (loadModel !== undefined && typeof loadModel !== 'function') throw badOption('loadModel', loadModel, 'a function from a language to the bytes of its model');
  checkTaggingOptions(options);
}
