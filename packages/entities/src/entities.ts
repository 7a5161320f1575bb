/** The tagger of names: people, organisations, places and others, and what they stand for. */
import type { Annotations, Article, EntityType, Tagger } from '@depesche/article';
import type { LanguagePack } from '@depesche/language';
import { NameTagger } from './decoding/name-tagger.js';
import { knownNameSearch, withKnownNames } from './find-known-names.js';
import { findMentions } from './find-mentions.js';
import { type KnownWordSources, withKnownWords } from './known-words.js';
import type { KnowledgeBase } from './knowledge-base/knowledge-base.js';
import { ENTITY_TYPES } from './labels.js';
import type { KnownName } from './linking/known-name.js';
import { resolveEntities } from './linking/resolve-entities.js';
import type { Model } from './model/read-model.js';
import { withRepeats } from './repeated-mentions.js';

export interface EntitiesOptions {
  /** The weights, from `readModel`. */
  readonly model: Model;
  /** Where names are looked up, from `readKnowledgeBase`; without one, mentions are grouped but not linked. */
  readonly knowledgeBase?: KnowledgeBase;
  /** Names that the caller knows; found wherever the text writes them so, and put before those of the knowledge base. */
  readonly extra?: readonly KnownName[];
  /** Types to tag; default all. */
  readonly types?: readonly EntityType[];
  /** Language packs; the one of the article's language says how names are inflected. */
  readonly packs?: readonly Pick<LanguagePack, 'language' | 'names'>[];
}

/**
 * Tags the names in an article; needs `sentences` and `tokens`, provides `mentions` and `entities`.
 * What it works out about words it keeps for the next article, so make one and use it for many.
 */
export function entities({ model, extra = [], types = ENTITY_TYPES, ...linking }: EntitiesOptions): Tagger {
  const tagger = new NameTagger(model);
  const findKnown = knownNameSearch(extra, model.endings);
  return {
    name: 'entities',
    requires: ['sentences', 'tokens'],
    provides: ['mentions', 'entities'],
    annotate(article: Article): Annotations {
      const { text, annotations } = article;
      const { tokens = [] } = annotations;
      const sources = knownWordSources(article.language, linking);
      const known = extra.length === 0 ? [] : findKnown(text, tokens);
      const repeated = withRepeats(text, tokens, findMentions(article, tagger));
      const checked = sources === undefined ? repeated : withKnownWords(text, { tokens, mentions: repeated }, sources);
      const found = withKnownNames(checked, known);
      const mentions = found.filter(({ type }) => types.includes(type));
      const resolved = resolveEntities(article, mentions, { ...linking, extra });
      return { mentions: resolved.mentions, entities: resolved.entities };
    },
  };
}

function knownWordSources(articleLanguage: string, { knowledgeBase, packs = [] }: Pick<EntitiesOptions, 'knowledgeBase' | 'packs'>): KnownWordSources | undefined {
  const language = packs.find((pack) => pack.language === articleLanguage.split('-')[0])?.names;
  return knowledgeBase === undefined || language === undefined ? undefined : { knowledgeBase, language };
}
