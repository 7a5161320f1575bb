/** The tagger of names: people, organisations, places and others, and what they stand for. */
import type { Annotations, Article, EntityType, Mention, Tagger, Token } from '@depesche/article';
import { packFor, type PackWith, primaryLanguage } from '@depesche/language';
import { checkEntitiesOptions } from './check-options.js';
import { NameTagger } from './decoding/name-tagger.js';
import { knownNameSearch, withKnownNames } from './find-known-names.js';
import { findMentions } from './find-mentions.js';
import { KnownEntries } from './known-entries.js';
import { type KnownWordSources, withKnownWords } from './known-words.js';
import type { KnowledgeBase } from './knowledge-base/knowledge-base.js';
import { ENTITY_TYPES } from './labels.js';
import type { KnownName } from './linking/known-name.js';
import { resolveEntities } from './linking/resolve-entities.js';
import type { Model } from './model/read-model.js';
import { withOneType } from './one-type.js';
import { withRepeats } from './repeated-mentions.js';
import { withoutJoins } from './split-joined.js';
import { withSurnamesFirst } from './surname-first.js';
import { withoutCurrencies } from './without-currencies.js';
import { OfficeTrimmer } from './without-office.js';

export interface EntitiesOptions {
  /** The weights, from `readModel`; without them, only the names of `extra` are found. */
  readonly model?: Model;
  /** Where names are looked up, from `readKnowledgeBase`; without one, mentions are grouped but not linked. */
  readonly knowledgeBase?: KnowledgeBase;
  /** Names that the caller knows; found wherever the text writes them so, and put before those of the knowledge base. */
  readonly extra?: readonly KnownName[];
  /** Types to tag; default all. */
  readonly types?: readonly EntityType[];
  /** Language packs; the one of the article's language says how names are inflected. May be empty. */
  readonly packs?: readonly PackWith<'names'>[];
}

/**
 * Tags the names in an article; needs `sentences` and `tokens`, provides `mentions` and `entities`, which stay absent in
 * another language than the model's. What it works out about words it keeps for the next article, so make one and use it
 * for many.
 *
 * @throws DepescheError `bad-option` for an option of the wrong kind, or neither a model nor names of one's own
 */
export function entities(options: EntitiesOptions): Tagger {
  checkEntitiesOptions(options);
  const { model, extra = [], types = ENTITY_TYPES, ...linking } = options;
  const tagger = model === undefined ? undefined : new NameTagger(model);
  const knownWords = knownWordReader(linking);
  const findKnown = knownNameSearch(extra, model?.endings ?? []);
  return {
    name: 'entities',
    requires: ['sentences', 'tokens'],
    provides: ['mentions', 'entities'],
    annotate(article: Article): Annotations {
      if (model !== undefined && primaryLanguage(model.language) !== primaryLanguage(article.language)) return {};
      const known = extra.length === 0 ? [] : findKnown(article.text, article.annotations.tokens ?? []);
      const found = withKnownNames(tagger === undefined ? [] : modelMentions(article, tagger, linking, knownWords(article.language)), known);
      const mentions = found.filter(({ type }) => types.includes(type));
      const resolved = resolveEntities(article, mentions, { ...linking, extra });
      return { mentions: resolved.mentions, entities: resolved.entities };
    },
  };
}

type Linking = Pick<EntitiesOptions, 'knowledgeBase' | 'packs'>;

/** What the model finds, put right where the article repeats a name or the knowledge base has the word, without currencies; one type a name. */
function modelMentions(article: Article, tagger: NameTagger, { packs = [], knowledgeBase }: Linking, known: KnownWords | undefined): Mention[] {
  const { text, annotations } = article;
  const { tokens = [] } = annotations;
  const language = packFor(article.language, packs)?.names;
  const found = findMentions(article, tagger, known?.entries);
  const named = language === undefined ? found : withoutCurrencies(text, { tokens, mentions: found }, language);
  const mentions = withRepeats(text, tokens, named, known?.sources.language.nameEndings);
  const trimmed = known === undefined ? mentions : putRight(text, { tokens, mentions }, known);
  return withSurnamesFirst(text, withOneType(text, trimmed), knowledgeBase);
}

/** The mentions with what the knowledge base and the language know put right. */
function putRight(text: string, { tokens, mentions }: { readonly tokens: readonly Token[]; readonly mentions: readonly Mention[] }, { sources, offices }: KnownWords): Mention[] {
  return withKnownWords(text, { tokens, mentions: withoutJoins(text, offices.trimmed(text, mentions), sources) }, sources);
}

interface KnownWords {
  readonly sources: KnownWordSources;
  readonly entries: KnownEntries;
  readonly offices: OfficeTrimmer;
}

/** What is known of words in a language of an article; `undefined` without a knowledge base or a pack. What is looked up is kept while the language stays. */
function knownWordReader({ knowledgeBase, packs = [] }: Linking): (articleLanguage: string) => KnownWords | undefined {
  let last: KnownWords | undefined;
  return (articleLanguage) => {
    const language = packFor(articleLanguage, packs)?.names;
    if (knowledgeBase === undefined || language === undefined) return undefined;
    if (last?.sources.language !== language) {
      const sources = { knowledgeBase, language };
      last = { sources, entries: new KnownEntries(sources), offices: new OfficeTrimmer(language) };
    }
    return last;
  };
}
