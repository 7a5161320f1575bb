/** The authors an item can name. */
import type { Agent, Metadata } from '@depesche/article';

/** People first, as the lists of ninjs have them; without those who have no name. */
export function namedAuthors({ authors = [] }: Metadata): Agent[] {
  const named = authors.filter(({ name }) => name.trim() !== '');
  return [...named.filter(({ type }) => type === 'person'), ...named.filter(({ type }) => type === 'organization')];
}
