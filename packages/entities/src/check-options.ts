/** The options of this package, checked where they come in. */
import { badOption, checkChoice } from '@depesche/article';
import { checkPacks } from '@depesche/language';
import { checkKnownNames } from './check-known-names.js';
import { isKnowledgeBase } from './knowledge-base/join-knowledge-bases.js';
import { ENTITY_TYPES } from './labels.js';

/**
 * Checks the options of `entities`.
 *
 * @throws DepescheError `bad-option`
 */
export function checkEntitiesOptions(options: unknown): void {
  const { model, extra, types } = checkLinkingOptions(options);
  if (model === undefined && (extra === undefined || extra.length === 0)) throw badOption('model', model, modelWanted);
  if (model !== undefined && !isModel(model)) throw badOption('model', model, modelWanted);
  if (types !== undefined) checkEntityTypes(types, 'types');
}

/** What the options of `entities` and `resolveEntities` have in common. */
export function checkLinkingOptions(options: unknown): GivenOptions {
  if (typeof options !== 'object' || options === null) throw badOption('options', options, 'an object: entities({ model: readModel(bytes) })');
  const given = options as GivenOptions;
  if (given.packs !== undefined) checkPacks(given.packs, 'names');
  if (given.extra !== undefined) checkKnownNames(given.extra, 'extra');
  if (given.knowledgeBase !== undefined && !isKnowledgeBase(given.knowledgeBase)) {
    throw badOption('knowledgeBase', given.knowledgeBase, 'a knowledge base, from readKnowledgeBase(bytes)');
  }
  return given;
}

/**
 * Makes sure that an option is a list of entity types.
 *
 * @throws DepescheError `bad-option`
 */
export function checkEntityTypes(types: unknown, option: string): void {
  if (!Array.isArray(types)) throw badOption(option, types, 'a list of entity types');
  types.forEach((type, i) => { checkChoice(`${option}[${i}]`, type, ENTITY_TYPES); });
}

/** Options as they come: they may be anything. */
interface GivenOptions {
  readonly model?: unknown;
  readonly knowledgeBase?: unknown;
  readonly extra?: readonly unknown[];
  readonly types?: unknown;
  readonly packs?: unknown;
}

const modelWanted = 'a model, from readModel(bytes) with the bytes of a model package';

function isModel(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'lexicon' in value && 'weights' in value;
}
