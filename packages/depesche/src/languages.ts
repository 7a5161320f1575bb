/** The one table of languages: a new language is a row, and a dependency on its two packages. */
// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- a declaration of another module cannot be imported
/// <reference path="./inline-model.d.ts" />
import { de } from '@depesche/lang-de';
import type { LanguagePack } from '@depesche/language';

/** A language that comes with this package. */
export interface InstalledLanguage {
  readonly pack: LanguagePack;
  /** The package with its model's files, `weights.bin` and `knowledge-base.bin`. */
  readonly modelPackage: string;
  /** The same files as code; bundlers want to see each import by its name. */
  readonly importModel: () => Promise<{ weights(): Uint8Array; knowledgeBase(): Uint8Array }>;
}

/** In the order in which they are tried where a text gives no sign of its language. */
export const installedLanguages: readonly InstalledLanguage[] = [
  { pack: de, modelPackage: '@depesche/model-de', importModel: () => import('@depesche/model-de/inline') },
];
