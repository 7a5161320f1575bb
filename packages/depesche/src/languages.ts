/** The one table of languages: a new language is a row, and a dependency on its two packages. */
// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- a declaration of another module cannot be imported
/// <reference path="./inline-model.d.ts" />
import { functionWords as german } from '@depesche/lang-de/function-words';
import { functionWords as english } from '@depesche/lang-en/function-words';
import type { LanguagePack } from '@depesche/language';

/** A language that comes with this package; only what tells it from others is there from the start. */
export interface InstalledLanguage {
  /** BCP 47 primary language. */
  readonly language: string;
  readonly functionWords: readonly string[];
  /** Bundlers want to see each import by its name. */
  readonly importPack: () => Promise<LanguagePack>;
  /** Without it, names are found only where `knownNames` has them. */
  readonly model?: InstalledModel;
}

export interface InstalledModel {
  /** The package with the files `weights.bin` and `knowledge-base.bin`. */
  readonly package: string;
  /** The same files as code. */
  readonly importCode: () => Promise<{ weights(): Uint8Array; knowledgeBase(): Uint8Array }>;
}

/** In the order in which they are tried where a text gives no sign of its language. */
export const installedLanguages: readonly InstalledLanguage[] = [
  {
    language: 'de',
    functionWords: german,
    importPack: async () => (await import('@depesche/lang-de')).de,
    model: { package: '@depesche/model-de', importCode: () => import('@depesche/model-de/inline') },
  },
  {
    language: 'en',
    functionWords: english,
    importPack: async () => (await import('@depesche/lang-en')).en,
    model: { package: '@depesche/model-en', importCode: () => import('@depesche/model-en/inline') },
  },
];
