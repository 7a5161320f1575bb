/** Taggers and how they are applied. */
import type { Article } from './article.js';
import { badOption } from './bad-option.js';
import { DepescheError } from './depesche-error.js';
import type { Annotations, LayerName } from './layers.js';

/** Describes an article by layers; it returns layers, never an article, so it cannot touch the text. */
export interface Tagger {
  readonly name: string;
  /** Layers that must be there before; others may be used when they are. */
  readonly requires?: readonly LayerName[];
  readonly provides: readonly LayerName[];
  /** The layers it provides; those left out it has nothing to say about, so they stay as they were. */
  annotate(article: Article): Annotations;
}

/** A tagger that must await, for instance a model on another machine; `tagAsync` applies it. */
export interface AsyncTagger extends Omit<Tagger, 'annotate'> {
  annotate(article: Article): Promise<Annotations>;
}

/**
 * The article with the layers of all taggers, applied in the order given; the article passed in is left as it is.
 * A layer that is already there is replaced by the later tagger's, which has seen it.
 *
 * @throws DepescheError `missing-layer` when a tagger requires a layer that is not there, `undeclared-layer` when it
 * returns one it does not provide, `async-tagger` when it returns a promise, `bad-option` when there is no article or no
 * list of taggers.
 */
export function tag(article: Article, taggers: readonly Tagger[]): Article {
  checkArguments(article, taggers);
  let tagged = article;
  for (const tagger of taggers) {
    requireLayers(tagged, tagger);
    tagged = withLayers(tagged, tagger.annotate(tagged), tagger);
  }
  return tagged;
}

/**
 * As `tag`, for taggers of which some must await; one is waited for before the next begins, since it may need the layers.
 *
 * @throws DepescheError as `tag`, and whatever a tagger's promise is rejected with
 */
export async function tagAsync(article: Article, taggers: readonly (Tagger | AsyncTagger)[]): Promise<Article> {
  checkArguments(article, taggers);
  let tagged = article;
  for (const tagger of taggers) {
    requireLayers(tagged, tagger);
    tagged = withLayers(tagged, await tagger.annotate(tagged), tagger);
  }
  return tagged;
}

function checkArguments(article: unknown, taggers: unknown): void {
  if (typeof article !== 'object' || article === null || !('annotations' in article)) {
    throw badOption('article', article, 'an article, as the parsers make it');
  }
  checkTaggers(taggers);
}

/**
 * Makes sure that the option `taggers` is a list of taggers.
 *
 * @throws DepescheError `bad-option`
 */
export function checkTaggers(taggers: unknown): void {
  if (!Array.isArray(taggers)) throw badOption('taggers', taggers, 'a list of taggers, in the order they are to run');
  taggers.forEach((tagger: Partial<Tagger> | undefined | null, i) => {
    if (typeof tagger?.annotate === 'function' && Array.isArray(tagger.provides)) return;
    throw badOption(`taggers[${i}]`, tagger, 'a tagger: an object with name, provides and annotate');
  });
}

function requireLayers(article: Article, tagger: Pick<Tagger, 'name' | 'requires'>): void {
  for (const layer of tagger.requires ?? []) {
    if (article.annotations[layer] !== undefined) continue;
    throw new DepescheError(
      'missing-layer',
      `Tagger "${tagger.name}" needs the layer "${layer}"; run a tagger that provides it first.`,
    );
  }
}

function withLayers(article: Article, layers: Annotations | PromiseLike<unknown>, tagger: Pick<Tagger, 'name' | 'provides'>): Article {
  if ('then' in layers) throw new DepescheError('async-tagger', `Tagger "${tagger.name}" returned a promise; apply it with tagAsync.`);
  for (const layer of Object.keys(layers)) {
    if ((tagger.provides as readonly string[]).includes(layer)) continue;
    throw new DepescheError(
      'undeclared-layer',
      `Tagger "${tagger.name}" returned the layer "${layer}" without listing it; add it to its "provides".`,
    );
  }
  return { ...article, annotations: { ...article.annotations, ...layers } };
}
