/** Languages with their models, for a synchronous analyzer. */
import { badOption } from '@depesche/article';
import type { Language, LoadModel, ModelBytes } from './language.js';
import { type InstalledLanguage, installedLanguages, type InstalledModel } from './languages.js';

export interface LoadLanguagesOptions {
  /** BCP 47 primary languages; default: all that are installed. */
  readonly languages?: readonly string[];
  /** Where models come from; default: from the model packages' code, which holds the files compressed. */
  readonly loadModel?: LoadModel;
}

/**
 * Loads languages with their models, for `analyzer({ languages })`; each takes some MB, so ask for those you need.
 *
 * @throws DepescheError `bad-option` for a language that is not installed
 */
export async function loadLanguages({ languages, loadModel = importModel }: LoadLanguagesOptions = {}): Promise<Language[]> {
  if (languages !== undefined && !isList(languages)) throw badOption('languages', languages, 'a list of language tags');
  const rows = languages?.map((language, i) => installedLanguage(language, `languages[${i}]`)) ?? installedLanguages;
  return await Promise.all(rows.map(async (row) => await loadLanguage(row, loadModel)));
}

/** An installed language, with its model when it has one. */
export async function loadLanguage({ language, importPack, model }: InstalledLanguage, loadModel: LoadModel): Promise<Language> {
  const [pack, bytes] = await Promise.all([importPack(), model === undefined ? undefined : loadModel(language)]);
  return bytes === undefined ? { pack } : { pack, model: bytes };
}

/** The model of an installed language, from its package's code. */
export async function importModel(language: string): Promise<ModelBytes> {
  const model = await installedModel(language).importCode();
  return { weights: model.weights(), knowledgeBase: model.knowledgeBase() };
}

/** `Array.isArray` would make a list of anything of it. */
function isList(value: unknown): boolean {
  return Array.isArray(value);
}

/**
 * The row of a language.
 *
 * @throws DepescheError `bad-option` when there is none
 */
export function installedLanguage(language: string, option: string): InstalledLanguage {
  const row = installedLanguages.find((known) => known.language === language);
  if (row === undefined) throw badOption(option, language, `one of the installed languages: ${installedLanguages.map((known) => known.language).join(', ')}`);
  return row;
}

/**
 * The model of an installed language.
 *
 * @throws DepescheError `bad-option` when there is none
 */
export function installedModel(language: string): InstalledModel {
  const { model } = installedLanguage(language, 'language');
  if (model === undefined) throw badOption('language', language, 'an installed language with a model');
  return model;
}
