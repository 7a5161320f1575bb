import { type Annotations, type Article, type AsyncTagger, checkArticle, isDepescheError, type Issue, type Tagger } from '@depesche/article';
import { buildKnowledgeBase } from '@depesche/entities';
import { parseText } from '@depesche/parse';
import { beforeAll, describe, expect, it } from 'vitest';
import { analyze as analyzeInstalled } from './analyze.js';
import { type Analyzer, analyzer } from './analyzer.js';
import type { AnalyzerOptions, OwnLayer } from './analyzer-options.js';
import { asyncAnalyzer } from './async-analyzer.js';
import type { Language } from './language.js';
import { loadLanguages } from './load-languages.js';
import { loadModel } from './load-model.js';

const body = 'Der Stadtrat von Köln hat am Dienstag einen Haushalt für Schulen beschlossen. „Das war nötig“, sagte Bürgermeisterin Anna Schneider.';
const english = 'The town council has adopted a budget that gives more money to schools, and on Monday the mayor said that “it was high time” in 2021. ';
const allLayers = ['entities', 'mentions', 'quotations', 'sentences', 'timexes', 'tokens'];

let german: Language;
let analyze: Analyzer;

beforeAll(async () => {
  [german] = (await loadLanguages({ languages: ['de'], loadModel })) as [Language];
  analyze = analyzer({ languages: [german] });
});

const layersOf = (article: Article): string[] => Object.keys(article.annotations).sort();

function withIssues(run: (onIssue: (issue: Issue) => void) => unknown): Issue[] {
  const issues: Issue[] = [];
  run((issue) => issues.push(issue));
  return issues;
}

it.each([
  ['text', `Rat beschließt Haushalt\n\n${body}`],
  ['HTML', `<html lang="de"><article><h1>Rat beschließt Haushalt</h1><p>${body}</p></article></html>`],
])('tells %s by its form and tags it', (_, input) => {
  for (const form of [input, new TextEncoder().encode(input)]) {
    const article = analyze(form, { datePublished: '2024-12-03' });
    expect(checkArticle(article)).toEqual([]);
    expect(article.text).toBe(`Rat beschließt Haushalt\n\n${body}`);
    expect(article.language).toBe('de');
    expect(layersOf(article)).toEqual(allLayers);
    expect(article.annotations.entities?.map(({ name }) => name)).toEqual(expect.arrayContaining(['Köln', 'Anna Schneider']));
    expect(article.annotations.timexes).toMatchObject([{ value: '2024-12-03' }]);
  }
});

it('tags an article that another reader made', () => {
  const article = analyze(parseText(body), { datePublished: '2024-12-03', language: 'de-AT' });
  expect(article).toMatchObject({ language: 'de-AT', metadata: { datePublished: '2024-12-03' } });
  expect(layersOf(article)).toEqual(allLayers);
});

it('does as it is told about format, language and date', () => {
  expect(analyze('<p>Ein Absatz.</p>', { format: 'text' }).text).toBe('<p>Ein Absatz.</p>');
  expect(analyze(body, { language: 'de-AT' }).language).toBe('de-AT');
  expect(analyze(body, { datePublished: '2024-12-03T10:15+0100' }).metadata.datePublished).toBe('2024-12-03T10:15:00+01:00');
});

describe('a language that nobody speaks', () => {
  it.each([
    ['declared', body, { language: 'nl' }, 'The article is in "nl", for which there is no language pack; names, quotations, dates were not looked for'],
    ['told by its words', english.repeat(5), {}, 'The language of the article could not be told; names, quotations, dates were not looked for'],
  ])('gets sentences and tokens only, and one issue that says so: %s', (_, text, options, message) => {
    const issues = withIssues((onIssue) => { expect(layersOf(analyze(text, { ...options, onIssue }))).toEqual(['sentences', 'tokens']); });
    expect(issues.map(({ code }) => code)).toEqual(['unsupported-language']);
    expect(issues[0]!.message).toContain(message);
    expect(issues[0]!.message).toContain('If it is in de, pass that as the option "language"');
  });

  it('says only what was to be looked for', () => {
    const onlyDates = analyzer({ languages: [german], layers: ['timexes'] });
    expect(withIssues((onIssue) => onlyDates(body, { language: 'nl', onIssue }))[0]!.message).toContain('; dates were not looked for');
    const tokens = analyzer({ languages: [], layers: ['tokens'] });
    const issues = withIssues((onIssue) => { expect(layersOf(tokens(body, { onIssue }))).toEqual(['tokens']); });
    expect(issues[0]!.message).not.toContain('looked for');
  });
});

it('takes a short text of unknown language as the likeliest, a long one only by its words', () => {
  expect(analyze('„Gut so“, sagte Anna Schneider.').annotations.quotations).toHaveLength(1);
  expect(analyze(english.repeat(5)).language).toBe('und');
  const other = { pack: { ...german.pack, language: 'xx', functionWords: ['zzz', 'yyy'] } };
  const both = analyzer({ languages: [german, other], layers: ['sentences'] });
  const issues = withIssues((onIssue) => { expect(both('Zzz Köln', { onIssue }).language).toBe('xx'); });
  expect(issues).toMatchObject([{ code: 'guessed-language' }]);
});

it.each<[why: string, text: string, datePublished: string | undefined, issues: string[]]>([
  ['a day of a week not known', 'Köln (dpa) - Die Stadt hat am Mittwoch einen Plan vorgestellt, und bis Ende März wird er beraten.', undefined, ['open-dates']],
  ['known', 'Köln (dpa) - Die Stadt hat am Mittwoch einen Plan vorgestellt, und bis Ende März wird er beraten.', '2024-12-03', []],
  ['a full date', 'Die Stadt hat am 3. Dezember 2024 einen Plan vorgestellt, und danach wird er beraten.', undefined, []],
  ['what comes every week', 'Die Stadt hat jeden Mittwoch einen Plan vorgestellt, und danach wurde er beraten.', undefined, []],
])('says that dates stay open: %s', (_, text, datePublished, issues) => {
  const read = analyzer({ languages: [german], layers: ['timexes'] });
  expect(withIssues((onIssue) => { read(text, { onIssue, ...(datePublished !== undefined && { datePublished }) }); }).map(({ code }) => code)).toEqual(issues);
});

it.each<[readonly OwnLayer[], string[]]>([
  [['tokens'], ['tokens']],
  [['sentences'], ['sentences']],
  [['quotations'], ['quotations', 'sentences', 'tokens']],
  [['timexes', 'mentions'], ['entities', 'mentions', 'sentences', 'timexes', 'tokens']],
  [[], []],
])('fills the layers asked for, with what they need: %j', (layers, filled) => {
  expect(layersOf(analyzer({ languages: [german], layers })(body))).toEqual(filled);
});

it('finds names of the caller, also in a language without a model', () => {
  const knownNames = [{ name: 'Stadtrat von Köln', type: 'organization' as const, uri: 'https://example.org/rat' }];
  const options = { knownNames, entityTypes: ['organization' as const] };
  for (const language of [german, { pack: german.pack }]) {
    const { entities = [], mentions = [] } = analyzer({ languages: [language], ...options })(body).annotations;
    expect(entities.map(({ name, uri }) => [name, uri])).toEqual([['Stadtrat von Köln', 'https://example.org/rat']]);
    expect(mentions.map(({ type }) => type)).toEqual(['organization']);
  }
});

it('has no names in a language without a model, and says so when they were asked for', () => {
  const pack = { pack: german.pack };
  const issues = withIssues((onIssue) => { expect(layersOf(analyzer({ languages: [pack] })(body, { onIssue }))).toEqual(allLayers.slice(2)); });
  expect(issues.map(({ code }) => code)).not.toContain('missing-model');
  const asked = analyzer({ languages: [pack], layers: ['mentions'] });
  expect(withIssues((onIssue) => asked(body, { onIssue }))).toMatchObject([{ code: 'missing-model' }]);
});

it('reads the date in the time zone', () => {
  const zoned = analyzer({ languages: [german], layers: ['timexes'], timeZone: 'Europe/Berlin' });
  expect(zoned('Das geschah heute.', { datePublished: '2024-12-03T23:30:00Z' }).annotations.timexes).toMatchObject([{ value: '2024-12-04' }]);
});

describe("the caller's own taggers", () => {
  const count: Tagger = { name: 'count', requires: ['mentions'], provides: ['timexes'], annotate: (): Annotations => ({ timexes: [] }) };

  it('run last', () => {
    expect(analyzer({ languages: [german], taggers: [count] })(body).annotations.timexes).toEqual([]);
  });

  it('are left out with an issue where a layer they need is absent', () => {
    const issues = withIssues((onIssue) => analyzer({ languages: [german], taggers: [count] })(body, { language: 'en', onIssue }));
    expect(issues.map(({ code }) => code)).toEqual(['unsupported-language', 'skipped-tagger']);
    expect(issues[1]!.message).toContain('"count" was left out: it needs the layer "mentions"');
  });

  it('may await in an asynchronous analyzer', async () => {
    const slow: AsyncTagger = { ...count, annotate: async () => await Promise.resolve({ timexes: [] }) };
    expect((await asyncAnalyzer({ loadModel, taggers: [slow] })(body)).annotations.timexes).toEqual([]);
  });
});

describe('asyncAnalyzer', () => {
  it('loads a model when an article first needs it, once, and again after a failure', async () => {
    const loads: string[] = [];
    const failing = asyncAnalyzer({
      loadModel: async (language) => {
        loads.push(language);
        if (loads.length === 1) throw new Error('no network');
        return await loadModel(language);
      },
    });
    await failing(body, { language: 'nl' });
    expect(loads).toEqual([]);
    await expect(failing(body)).rejects.toThrow('no network');
    const [one, two] = await Promise.all([failing(body), failing(body)]);
    expect(loads).toEqual(['de', 'de']);
    expect(one).toEqual(analyze(body));
    expect(two).toEqual(one);
  });

  it('needs no model for layers without names', async () => {
    const quoting = asyncAnalyzer({ layers: ['quotations'], loadModel: () => Promise.reject(new Error('not needed')) });
    expect((await quoting(body)).annotations.quotations).toHaveLength(1);
  });

  it('says what a loader should have given', async () => {
    const wrong = asyncAnalyzer({ loadModel: () => Promise.resolve(new Response('x') as never) });
    await expect(wrong(body)).rejects.toThrow('Option "loadModel().weights" is missing; it takes the bytes of weights.bin');
  });

  it('advises to say the language', async () => {
    const issues: Issue[] = [];
    await asyncAnalyzer({ loadModel })(body, { language: 'fr', onIssue: (issue) => issues.push(issue) });
    expect(issues[0]!.message).toMatch(/other languages are not installed\.$/);
  });
});

describe('wrong use', () => {
  it.each<[string, unknown, unknown]>([
    ['"input" is missing; it takes text or HTML', undefined, {}],
    ['"input" is a Response; it takes text or HTML as a string, its bytes as a Uint8Array, or an article: pass new Uint8Array(await it.arrayBuffer())', new Response('x'), {}],
    ['"input" is an ArrayBuffer', new ArrayBuffer(3), {}],
    ['"input" is a Promise', Promise.resolve(body), {}],
    ['"input" is a URL', new URL('https://example.org/'), {}],
    ['"input" is null', null, {}],
    ['"options" is "de"', body, 'de'],
    ['"format" is "htm"; it takes "html" or "text"', body, { format: 'htm' }],
    ['"datePublished" is "gestern"; it takes a date like', body, { datePublished: 'gestern' }],
    ['"datePublished" is "2024-02-30"', body, { datePublished: '2024-02-30' }],
    ['"datePublished" is a Date', body, { datePublished: new Date(0) }],
    ['"language" is "Deutsch"', body, { language: 'Deutsch' }],
    ['"url" is "/a"', body, { url: '/a' }],
    ['"onIssue" is "warn"', body, { onIssue: 'warn' }],
  ])('of an analyzer is told: Option %s', async (message, input, options) => {
    for (const run of [() => analyze(input as string, options as object), () => analyzeInstalled(input as string, options as object)]) {
      const error: unknown = await Promise.resolve().then(run).catch((thrown: unknown) => thrown);
      expect(isDepescheError(error) && error.code).toBe('bad-option');
      expect((error as Error).message).toContain(`Option ${message}`);
    }
  });

  it.each<[string, unknown]>([
    ['options" is missing; it takes a list of languages: analyzer({ languages: await loadLanguages() })', undefined],
    ['languages" is missing', { weights: new Uint8Array(3) }],
    ['languages[0].pack" is missing', { languages: ['de'] }],
    ['languages[0].model.weights" is missing', { languages: [{ pack: { language: 'de' }, model: {} }] }],
    ['languages[0].model.weights" is a Promise', { languages: [{ pack: { language: 'de' }, model: { weights: Promise.resolve() } }] }],
    ['layers[0]" is "names"; it takes "sentences", "tokens"', { languages: [], layers: ['names'] }],
    ['layers" is "tokens"', { languages: [], layers: 'tokens' }],
    ['entityTypes[0]" is "PER"', { languages: [], entityTypes: ['PER'] }],
    ['knownNames[0].type" is "city"', { languages: [], knownNames: [{ name: 'Köln', type: 'city' }] }],
    ['taggers[0]" is a function', { languages: [], taggers: [() => ({})] }],
  ])('of the factories is told: Option "%s', (message, options) => {
    expect(() => analyzer(options as AnalyzerOptions)).toThrow(`Option "${message}`);
  });

  it('of the loaders is told', async () => {
    await expect(loadLanguages({ languages: ['tlh'] })).rejects.toThrow(/Option "languages\[0\]" is "tlh"; it takes one of the installed languages: de/);
    await expect(loadModel('tlh')).rejects.toThrow('Option "language" is "tlh"');
    expect(() => asyncAnalyzer({ loadModel: 'here' as never })).toThrow('Option "loadModel" is "here"');
    for (const make of [() => analyzer({ languages: [], timeZone: 'Mars/Olympus' }), () => asyncAnalyzer({ timeZone: 'Mars/Olympus' })]) {
      expect(make).toThrow('Option "timeZone" is "Mars/Olympus"');
    }
  });
});

it.each(['', ' ', '\0', '\ud800', '<p>', '\u202e', 'a\rb'])('takes any input: %j', (input) => {
  expect(checkArticle(analyze(input))).toEqual([]);
});

it('puts knowledge bases of the caller before that of the model', () => {
  const own = buildKnowledgeBase('name\tkind\turi\nKöln\tplace\thttps://example.org/koeln\n');
  const uriOf = (options: object): (string | undefined)[] => {
    const { entities = [] } = analyzer({ languages: [german], ...options })('In Köln und in Berlin regnete es.', { language: 'de' }).annotations;
    return entities.map(({ uri }) => uri);
  };
  expect(uriOf({ knowledgeBases: [own] })).toEqual(['https://example.org/koeln', 'http://www.wikidata.org/entity/Q64']);
  expect(uriOf({})).toEqual(['http://www.wikidata.org/entity/Q365', 'http://www.wikidata.org/entity/Q64']);
  expect(() => uriOf({ knowledgeBases: ['own.bin'] })).toThrow(/knowledgeBases/);
});
