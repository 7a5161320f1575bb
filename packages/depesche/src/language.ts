/** One language an analyzer speaks. */
import type { LanguagePack } from '@depesche/language';

/** A language: its rules and, for names, its model. */
export interface Language {
  readonly pack: LanguagePack;
  /** Without it, names are found only where `knownNames` has them. */
  readonly model?: ModelBytes;
}

/** The files of a model package, as bytes. */
export interface ModelBytes {
  /** Of the package's `weights.bin`. */
  readonly weights: Uint8Array;
  /** Of the package's `knowledge-base.bin`; without it, names are grouped but not linked. */
  readonly knowledgeBase?: Uint8Array;
}

/** Fetches the model of a language (BCP 47 primary language), from wherever its files are. */
export type LoadModel = (language: string) => Promise<ModelBytes>;
