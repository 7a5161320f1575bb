/** Taggers and how they are applied. */
import type { Article } from './article.js';
import { DepescheError } from './depesche-error.js';
import type { Annotations, LayerName } from './layers.js';

/** Describes an article by layers; it returns layers, never an article, so it cannot touch the text. */
export interface Tagger {
  readonly name: string;
  /** Layers that must be there before; others may be used when they are. */
  readonly requires?: readonly LayerName[];
  readonly provides: readonly LayerName[];
  annotate(article: Article): Annotations;
}

/**
 * The article with the layers of all taggers, applied in the order given; the article passed in is left as it is.
 * A layer that is already there is replaced by the later tagger's, which has seen it.
 *
 * @throws DepescheError `missing-layer` when a tagger requires a layer that is not there,
 * `undeclared-layer` when it returns one it does not provide.
 */
export function tag(article: Article, taggers: readonly Tagger[]): Article {
  let tagged = article;
  for (const tagger of taggers) {
    requireLayers(tagged, tagger);
    const layers = tagger.annotate(tagged);
    refuseUndeclared(layers, tagger);
    tagged = { ...tagged, annotations: { ...tagged.annotations, ...layers } };
  }
  return tagged;
}

function requireLayers(article: Article, tagger: Tagger): void {
  for (const layer of tagger.requires ?? []) {
    if (article.annotations[layer] !== undefined) continue;
    throw new DepescheError(
      'missing-layer',
      `Tagger "${tagger.name}" needs the layer "${layer}"; run a tagger that provides it first.`,
    );
  }
}

function refuseUndeclared(layers: Annotations, tagger: Tagger): void {
  for (const layer of Object.keys(layers)) {
    if ((tagger.provides as readonly string[]).includes(layer)) continue;
    throw new DepescheError(
      'undeclared-layer',
      `Tagger "${tagger.name}" returned the layer "${layer}" without listing it; add it to its "provides".`,
    );
  }
}
