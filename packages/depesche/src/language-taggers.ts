/** The taggers of a language, for the layers that are wanted. */
import type { LayerName, Tagger } from '@depesche/article';
import { dates } from '@depesche/dates';
import { entities, joinKnowledgeBases, readKnowledgeBase, readModel } from '@depesche/entities';
import { quotes } from '@depesche/quotes';
import { hasSection, type PackWith } from '@depesche/language';
import { type SegmentOptions, segments, sentences, tokens } from '@depesche/segment';
import { layerNames, type OwnLayer, type TaggingOptions } from './analyzer-options.js';
import type { Language } from './language.js';
import { quotationLanguages } from './quotation-languages.js';

/** What each layer cannot do without. */
const needs: Readonly<Record<OwnLayer, readonly OwnLayer[]>> = {
  sentences: [],
  tokens: [],
  mentions: ['sentences', 'tokens', 'entities'],
  entities: ['sentences', 'tokens', 'mentions'],
  quotations: ['sentences', 'tokens'],
  timexes: ['sentences', 'tokens'],
};

/** The layers asked for, with those they need. */
export function wantedLayers({ layers = layerNames }: Pick<TaggingOptions, 'layers'>): ReadonlySet<LayerName> {
  return new Set(layers.flatMap((layer) => [layer, ...needs[layer]]));
}

/**
 * The taggers of one language in the order they run; `known` are the languages that quotations may be in. Compiling a model takes about 0.1 s, so keep them.
 *
 * @throws DepescheError `model-format` or `model-damaged` when the bytes are no model that this version reads
 */
export function languageTaggers(language: Language, options: TaggingOptions, known: readonly PackWith<'functionWords'>[]): Tagger[] {
  const wanted = wantedLayers(options);
  const { pack } = language;
  const taggers = segmentTaggers(wanted, { packs: [pack] });
  if (wanted.has('mentions') && hasNames(language, options)) taggers.push(nameTagger(language, options));
  if (wanted.has('quotations') && hasSection(pack, 'quotations')) taggers.push(quotes({ packs: [pack] }), quotationLanguages(known));
  if (wanted.has('timexes') && hasSection(pack, 'dates')) taggers.push(dates({ packs: [pack], ...(options.timeZone !== undefined && { timeZone: options.timeZone }) }));
  return taggers;
}

/** For an article in a language that nobody speaks: sentences and tokens as the engine knows them. */
export function neutralTaggers(options: TaggingOptions): Tagger[] {
  return segmentTaggers(wantedLayers(options), { packs: [] });
}

/** Whether there is anything to find names by. */
export function hasNames({ model }: Language, { knownNames = [] }: TaggingOptions): boolean {
  return model !== undefined || knownNames.length > 0;
}

/** Both layers in one pass where both are wanted. */
function segmentTaggers(wanted: ReadonlySet<LayerName>, options: SegmentOptions): Tagger[] {
  if (wanted.has('sentences')) return [wanted.has('tokens') ? segments(options) : sentences(options)];
  return wanted.has('tokens') ? [tokens(options)] : [];
}

function nameTagger({ pack, model }: Language, { knownNames, knowledgeBases = [], entityTypes }: TaggingOptions): Tagger {
  const bases = [...knowledgeBases, ...(model?.knowledgeBase === undefined ? [] : [model.knowledgeBase])].map(readKnowledgeBase);
  return entities({
    packs: hasSection(pack, 'names') ? [pack] : [],
    ...(model !== undefined && { model: readModel(model.weights) }),
    ...(bases.length > 0 && { knowledgeBase: joinKnowledgeBases(bases) }),
    ...(knownNames !== undefined && { extra: knownNames }),
    ...(entityTypes !== undefined && { types: entityTypes }),
  });
}
