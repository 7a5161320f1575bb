/** The blocks that belong to the head of an article, before which nothing else stands. */
import type { TextRole } from '@depesche/article';

export const HEADER_ROLES: ReadonlySet<TextRole> = new Set<TextRole>(['kicker', 'headline', 'standfirst', 'byline']);
