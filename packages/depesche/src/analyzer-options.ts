/** What may be said about an analyzer, and the checks of it. */
import { badOption, checkChoice, checkTaggers, type EntityType, type LayerName, type Tagger } from '@depesche/article';
import { checkTimeZone } from '@depesche/dates';
import { checkEntityTypes, checkKnownNames, type KnownName } from '@depesche/entities';
import type { Language } from './language.js';

/** What is looked for, and what is known beforehand; the same in every language. */
export interface TaggingOptions {
  /** Layers to fill; what a layer needs comes along. Default: all that the language has. */
  readonly layers?: readonly OwnLayer[];
  /** The caller's own people, organisations and places; they come before those of the knowledge base. */
  readonly knownNames?: readonly KnownName[];
  /** Knowledge bases of the caller's own, as bytes (`buildKnowledgeBase` makes them); the first that has a name decides, the model's comes last. */
  readonly knowledgeBases?: readonly Uint8Array[];
  /** Types of names to tag; default all. */
  readonly entityTypes?: readonly EntityType[];
  /** IANA zone in which publication dates are read; default: the offset they are written with. */
  readonly timeZone?: string;
}

export interface AnalyzerOptions extends TaggingOptions {
  /** The article's language chooses among them. */
  readonly languages: readonly Language[];
  /** The caller's own, run last. One that needs a layer nobody filled is left out, with an issue. */
  readonly taggers?: readonly Tagger[];
}

/** The layers an analyzer can fill itself; taggers of the caller may fill others. */
export type OwnLayer = Extract<LayerName, 'sentences' | 'tokens' | 'mentions' | 'entities' | 'quotations' | 'timexes'>;

/** In the order in which they are filled. */
export const layerNames: readonly OwnLayer[] = ['sentences', 'tokens', 'mentions', 'entities', 'quotations', 'timexes'];

/**
 * Checks the options of an analyzer, as far as the taggers do not.
 *
 * @throws DepescheError `bad-option`
 */
export function checkAnalyzerOptions(options: unknown): void {
  if (typeof options !== 'object' || options === null) throw badOption('options', options, wantedOptions);
  const { languages } = options as { readonly languages?: unknown };
  if (!Array.isArray(languages)) throw badOption('languages', languages, wantedOptions);
  languages.forEach((language: Partial<Language> | undefined | null, i) => {
    const name = `languages[${i}]`;
    if (typeof language?.pack?.language !== 'string') throw badOption(`${name}.pack`, language?.pack, 'a language pack');
    if (language.model !== undefined) checkModelBytes(language.model, `${name}.model`);
  });
  checkTaggingOptions(options);
}

const wantedOptions = 'a list of languages: analyzer({ languages: await loadLanguages() })';

function isListOfBytes(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => one instanceof Uint8Array);
}

/** Checks what is the same for every analyzer. */
export function checkTaggingOptions(options: object): void {
  const { layers, knownNames, knowledgeBases, entityTypes, timeZone, taggers } = options as Readonly<Record<string, unknown>>;
  if (knownNames !== undefined) checkKnownNames(knownNames, 'knownNames');
  if (knowledgeBases !== undefined && !isListOfBytes(knowledgeBases)) throw badOption('knowledgeBases', knowledgeBases, 'a list of knowledge bases as Uint8Arrays, from buildKnowledgeBase(table)');
  if (entityTypes !== undefined) checkEntityTypes(entityTypes, 'entityTypes');
  checkTimeZone(timeZone);
  if (taggers !== undefined) checkTaggers(taggers);
  if (layers === undefined) return;
  if (!Array.isArray(layers)) throw badOption('layers', layers, 'a list of layers');
  layers.forEach((layer, i) => { checkChoice(`layers[${i}]`, layer, layerNames); });
}

/**
 * Makes sure that a loader gave the bytes of a model.
 *
 * @throws DepescheError `bad-option`
 */
export function checkModelBytes(model: unknown, option: string): void {
  const { weights, knowledgeBase } = (typeof model === 'object' && model !== null ? model : {}) as Readonly<Record<string, unknown>>;
  if (!ArrayBuffer.isView(weights)) throw badOption(`${option}.weights`, weights, 'the bytes of weights.bin as a Uint8Array');
  if (knowledgeBase === undefined || ArrayBuffer.isView(knowledgeBase)) return;
  throw badOption(`${option}.knowledgeBase`, knowledgeBase, 'the bytes of knowledge-base.bin as a Uint8Array');
}
