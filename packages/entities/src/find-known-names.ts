/** Names the caller knows, found in the text as they are written. */
import { compareSpans, containsSpan, type EntityType, firstStartingAt, intersects, type Mention, type Span, type Token } from '@depesche/article';
import type { KnownName } from './linking/known-name.js';

/** Names of more tokens are not found. */
const MOST_TOKENS = 12;

/** Finds the mentions of names in the tokens of a text. */
export type FindKnownNames = (text: string, tokens: readonly Token[]) => Mention[];

/** A search for the names and their aliases, the longest at each place; `endings` may follow a name („Musterstadts“). */
export function knownNameSearch(names: readonly KnownName[], endings: readonly string[]): FindKnownNames {
  const types = new Map<string, EntityType>();
  for (const { name, type, aliases = [] } of names) for (const text of [name, ...aliases]) if (text !== '') types.set(text, type);
  const longest = Math.max(0, ...[...types.keys()].map((name) => name.length));
  const typeOf = (found: string): EntityType | undefined => {
    const type = types.get(found);
    if (type !== undefined) return type;
    const ending = endings.find((each) => found.endsWith(each) && types.has(found.slice(0, -each.length)));
    return ending === undefined ? undefined : types.get(found.slice(0, -ending.length));
  };
  return (text, tokens) => {
    const mentions: Mention[] = [];
    for (let i = 0; i < tokens.length; i++) {
      const { start } = tokens[i]!;
      for (let last = Math.min(tokens.length, i + MOST_TOKENS) - 1; last >= i; last--) {
        const { end } = tokens[last]!;
        const type = end - start > longest + LONGEST_ENDING ? undefined : typeOf(text.slice(start, end));
        if (type === undefined) continue;
        mentions.push({ start, end, type, form: 'name', score: 1 });
        i = last;
        break;
      }
    }
    return mentions;
  };
}

const LONGEST_ENDING = 6;

/** Both lists in layer order; a mention of `found` gives way to a known one unless it holds all of it and more. */
export function withKnownNames(found: readonly Mention[], known: readonly Mention[]): Mention[] {
  const kept = known.filter((name) => !overlapping(found, name).some((mention) => holds(mention, name)));
  return [...found.filter((mention) => overlapping(kept, mention).length === 0), ...kept].sort(compareSpans);
}

function holds(outer: Span, inner: Span): boolean {
  return containsSpan(outer, inner) && outer.end - outer.start > inner.end - inner.start;
}

/** Those of sorted spans without overlap that share something with `span`. */
function overlapping<T extends Span>(sorted: readonly T[], span: Span): T[] {
  const found: T[] = [];
  for (let i = Math.max(0, firstStartingAt(sorted, span.start) - 1); i < sorted.length && sorted[i]!.start < span.end; i++) {
    if (intersects(sorted[i]!, span)) found.push(sorted[i]!);
  }
  return found;
}
