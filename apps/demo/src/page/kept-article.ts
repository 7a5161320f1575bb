/** The visitor's own article, kept for as long as the tab is open: a reload does not lose it, and it goes nowhere else. */

export interface KeptArticle {
  readonly source: string;
  /** As the form has them. */
  readonly date: string;
  readonly url: string;
  /** Which one of a feed or message with several articles. */
  readonly item: number;
  /** Whether it was shown, not only being written. */
  readonly isShown: boolean;
}

const KEY = 'depesche-article';

/** Keeps an article instead of the one before; too long a one, or any where storage is refused, is not kept. */
export function keepArticle(article: KeptArticle): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(article));
  } catch {
    forgetArticle(); // Better none than that of before.
  }
}

/** What was kept, if anything was and it is what this page writes. */
export function keptArticle(): KeptArticle | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    return isKeptArticle(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps nothing any more. */
export function forgetArticle(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Storage is refused, so there is nothing to forget.
  }
}

function isKeptArticle(value: unknown): value is KeptArticle {
  if (typeof value !== 'object' || value === null) return false;
  const { source, date, url, item, isShown } = value as Record<string, unknown>;
  return typeof source === 'string' && typeof date === 'string' && typeof url === 'string' && typeof item === 'number' && typeof isShown === 'boolean';
}
