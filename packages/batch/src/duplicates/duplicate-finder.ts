/** Finds the first article that another one repeats; about 50 bytes of memory for each. */
import { BitIndex } from './bit-index.js';
import type { Fingerprint } from './fingerprint.js';
import { KeyIndex } from './key-index.js';

export interface Match {
  /** Number of the first article. */
  readonly first: number;
  readonly by: 'url' | 'text';
}

export class DuplicateFinder {
  private readonly urls = new KeyIndex();
  private readonly texts = new BitIndex();

  /** What an article repeats, if anything; numbers must grow. An article that repeats nothing is kept for those after it. */
  add({ urlKey, textKey }: Fingerprint, number: number): Match | undefined {
    const byUrl = urlKey === undefined ? undefined : this.urls.find(urlKey);
    if (byUrl !== undefined) return { first: byUrl, by: 'url' };
    const byText = textKey === undefined ? undefined : this.texts.find(textKey);
    if (urlKey !== undefined) this.urls.add(urlKey, byText ?? number);
    if (byText !== undefined) return { first: byText, by: 'text' };
    if (textKey !== undefined) this.texts.add(textKey, number);
    return undefined;
  }
}
