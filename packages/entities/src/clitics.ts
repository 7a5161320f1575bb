/** Words as a model counts them: “John’s” is two in the texts that English models are learnt from. */
import type { Token } from '@depesche/article';

/** The tokens, those that end in a clitic cut before it. */
export function cutClitics(text: string, tokens: readonly Token[], clitics: readonly string[]): readonly Token[] {
  if (clitics.length === 0) return tokens;
  const words: Token[] = [];
  for (const token of tokens) {
    const { start, end, type } = token;
    const clitic = type === 'word' ? clitics.find((each) => end - start > each.length && text.startsWith(each, end - each.length)) : undefined;
    if (clitic === undefined) words.push(token);
    else words.push({ start, end: end - clitic.length, type }, { start: end - clitic.length, end, type });
  }
  return words;
}
