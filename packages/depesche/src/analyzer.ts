/** An analyzer of given languages: the whole path, from an input to a tagged article, in one synchronous call. */
import { type Article, tag, type Tagger } from '@depesche/article';
import { packFor } from '@depesche/language';
import { type AnalyzeOptions, type AnalyzerInput, checkAnalyzeOptions, checkInput } from './analyze-options.js';
import { type AnalyzerOptions, checkAnalyzerOptions } from './analyzer-options.js';
import { adviceForApi, missingModel, reportOpenDates, unsupportedLanguage } from './issues.js';
import { hasNames, languageTaggers, neutralTaggers, wantedLayers } from './language-taggers.js';
import { readArticle } from './read-article.js';
import { runnableTaggers } from './runnable-taggers.js';

/** Parses (text, HTML, bytes of either) and tags one article; an article is only tagged. */
export type Analyzer = (input: AnalyzerInput, options?: AnalyzeOptions) => Article;

/**
 * An analyzer of the given languages; make one and use it for many articles. The article's language chooses pack and
 * model; in any other language it gets sentences and tokens, and an issue. The analyzer never throws on a text or page,
 * however odd.
 *
 * @throws DepescheError `bad-option` for an option of the wrong kind (the analyzer as well), `model-format` or
 * `model-damaged` when bytes are no model that this version reads
 */
export function analyzer(options: AnalyzerOptions): Analyzer {
  checkAnalyzerOptions(options);
  const { languages, taggers: own = [] } = options;
  const packs = languages.map(({ pack }) => pack);
  const compiled = languages.map((language) => ({ language: language.pack.language, taggers: languageTaggers(language, options, packs), isNamed: hasNames(language, options) }));
  const neutral = neutralTaggers(options);
  const wanted = wantedLayers(options);
  return (input, given = {}) => {
    checkInput(input);
    const known = checkAnalyzeOptions(given);
    const { onIssue } = known;
    const article = readArticle(input, known, packs);
    const chosen = packFor(article.language, compiled);
    if (chosen === undefined) onIssue?.(unsupportedLanguage(article.language, wanted, adviceForApi.language(packs.map(({ language }) => language))));
    else if (options.layers !== undefined && wanted.has('mentions') && !chosen.isNamed) onIssue?.(missingModel(chosen.language));
    const taggers: readonly Tagger[] = chosen?.taggers ?? neutral;
    const tagged = tag(article, taggers);
    if (onIssue !== undefined) reportOpenDates(tagged, adviceForApi, onIssue);
    return tag(tagged, runnableTaggers(own, tagged, onIssue));
  };
}
