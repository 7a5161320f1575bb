import { checkArticle, coveredText, type Issue } from '@depesche/article';
import { functionWords as german } from '@depesche/lang-de/function-words';
import { functionWords as english } from '@depesche/lang-en/function-words';
import { describe, expect, it } from 'vitest';
import { analyzer } from './analyzer.js';
import { asyncAnalyzer } from './async-analyzer.js';
import { installedLanguages } from './languages.js';
import { loadLanguages } from './load-languages.js';
import { loadModel } from './load-model.js';

const englishText = 'Harbour closes\n\nThe town council of Leeds has closed the harbour. “We had no choice, and nobody else was going to do it for us,” Mayor Ruth Vance told reporters on Tuesday.';
const germanText = 'Hafen schließt\n\nDer Stadtrat von Köln hat am Dienstag den Hafen geschlossen. „Das war nötig“, sagte Bürgermeisterin Anna Schneider.';
const words = (article: { readonly text: string }, spans: readonly { readonly start: number; readonly end: number }[] = []): string[] => spans.map((span) => coveredText(article, span));

describe('the table of languages', () => {
  it('has what tells a language from others at hand, and the same words in the pack', async () => {
    expect(installedLanguages.map(({ language, functionWords }) => [language, functionWords])).toEqual([['de', german], ['en', english]]);
    for (const { language, functionWords, importPack } of installedLanguages) expect(await importPack()).toMatchObject({ language, functionWords });
  });
});

describe('an analyzer of all installed languages', () => {
  const loaded: string[] = [];
  const analyze = asyncAnalyzer({ loadModel: (language) => { loaded.push(language); return loadModel(language); } });

  it('lets the words of the article choose, and loads nothing for the other language', async () => {
    const article = await analyze(englishText, { datePublished: '2026-03-12' });
    expect(checkArticle(article)).toEqual([]);
    expect(article.language).toBe('en');
    expect(words(article, article.annotations.quotations?.[0]?.content)).toEqual(['We had no choice, and nobody else was going to do it for us,']);
    expect(article.annotations.timexes).toMatchObject([{ value: '2026-03-10' }]);
    expect(loaded).not.toContain('de');
    const other = await analyze(germanText, { datePublished: '2026-03-12' });
    expect(other.language).toBe('de');
    expect(other.annotations.quotations).toHaveLength(1);
    expect(loaded).toContain('de');
  });

  it('takes the region of a declared language along', async () => {
    expect((await analyze(englishText, { language: 'en-GB' })).annotations.quotations).toHaveLength(1);
  });

  it('keeps the language of quotations that are in another one', async () => {
    const mixed = `${englishText} The German minister replied: “Wir haben das noch nicht entschieden, und wir werden uns auch nicht drängen lassen.”`;
    const { annotations } = await analyze(mixed, { language: 'en' });
    expect(annotations.quotations?.map(({ language }) => language)).toEqual([undefined, 'de']);
    expect((await analyze(`${germanText} Der Brite sagte: „We had no choice, and nobody else was going to do it for us.“`, { language: 'de' })).annotations.quotations?.map(({ language }) => language)).toEqual([undefined, 'en']);
  });
});

it('leaves layers absent for which the pack has no section', async () => {
  const [language] = await loadLanguages({ languages: ['en'], loadModel });
  const { language: tag, functionWords, segmentation } = language!.pack;
  const issues: Issue[] = [];
  const article = analyzer({ languages: [{ pack: { language: tag, functionWords, segmentation } }] })(englishText, { onIssue: (issue) => issues.push(issue) });
  expect(Object.keys(article.annotations).sort()).toEqual(['sentences', 'tokens']);
  expect(issues).toEqual([]);
});
