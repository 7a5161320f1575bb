/** Sentences and tokens of a plain string. */
import type { Sentence, Span, Token } from '@depesche/article';
import type { SegmentationData } from '@depesche/language';
import { scanSentences } from './scan-sentences.js';
import { scanTokens } from './scan-tokens.js';
import { neutralData, segmentationRules } from './segmentation-rules.js';

/** The words, numbers and punctuation marks of a text; without data by rules that hold in all languages. Never throws. */
export function splitTokens(text: string, data: SegmentationData = neutralData): Token[] {
  const tokens: Token[] = [];
  scanTokens(text, { start: 0, end: text.length }, segmentationRules(data), tokens);
  return tokens;
}

/** The sentences of a text; blank lines end one. Without data by rules that hold in all languages. Never throws. */
export function splitSentences(text: string, data: SegmentationData = neutralData): Span[] {
  const rules = segmentationRules(data);
  const sentences: Sentence[] = [];
  for (const range of paragraphs(text)) {
    const tokens: Token[] = [];
    scanTokens(text, range, rules, tokens);
    scanSentences({ text, tokens, from: 0, to: tokens.length }, rules, sentences);
  }
  return sentences;
}

/** The ranges between blank lines. */
function* paragraphs(text: string): Generator<Span, void, undefined> {
  let start = 0;
  let lineEnd = text.indexOf('\n');
  while (lineEnd >= 0) {
    const next = text.indexOf('\n', lineEnd + 1);
    if (next >= 0 && text.slice(lineEnd, next).trim() === '') {
      yield { start, end: lineEnd };
      start = next;
    }
    lineEnd = next;
  }
  yield { start, end: text.length };
}
