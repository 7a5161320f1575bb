/** Sentences and tokens of English against two treebanks and the cases of `pragmatic_segmenter`. */
import { readdirSync } from 'node:fs';
import { readConllu, type TreebankDocument } from '@depesche/corpus/readers';
import { en } from '@depesche/lang-en';
import { splitSentences, splitTokens } from '@depesche/segment';
import { Agreement, agreementHead } from './agreement.js';
import { dataPath } from './data-folder.js';
import type { Evaluation } from './evaluation.js';
import { type GoldenRule, readGoldenRules } from './golden-rules.js';

/** GUM dev is put aside: its errors were not read. */
export async function evaluateEnglishSentences(): Promise<Evaluation> {
  const scores = {
    'EWT dev': score(readConllu(dataPath('en/sent/en_ewt-ud-dev.conllu'))),
    'GUM train': score(gum('train')),
    'GUM dev, aside': score(gum('dev')),
  };
  const rules = readGoldenRules(dataPath('en/sent/pragmatic/spec/pragmatic_segmenter/languages/english_spec.rb'));
  const right = rules.filter(isKept);
  const asWritten = rules.filter(leavesText);
  return await Promise.resolve({
    title: 'English sentences and tokens: Universal Dependencies (paragraphs as raw text, hyphenated words whole) and pragmatic_segmenter',
    figures: { ...figuresOf(scores), goldenRules: right.length },
    report: [
      agreementHead,
      ...Object.entries(scores).flatMap(([name, { sentences, ends, markedEnds, tokens }]) => [
        ends.row(`${name}, sentence ends`),
        markedEnds.row(`${name}, where a sentence has an end mark`),
        sentences.row(`${name}, sentences (both borders)`),
        tokens.row(`${name}, tokens`),
      ]),
      `golden rules: ${right.length} of ${rules.length}; of those that leave the text as it is, ${asWritten.filter(isKept).length} of ${asWritten.length}`,
    ].join('\n'),
  });
}

interface Scores {
  readonly sentences: Agreement;
  readonly ends: Agreement;
  /** Only of sentences whose last token is an end mark or closes behind one: the treebank has lost the line breaks that end the others. */
  readonly markedEnds: Agreement;
  readonly tokens: Agreement;
}

function gum(part: 'dev' | 'train'): TreebankDocument[] {
  const folder = dataPath(`en/sent/gum/${part}`);
  return readdirSync(folder).sort().flatMap((file) => readConllu(`${folder}/${file}`));
}

function score(documents: readonly TreebankDocument[]): Scores {
  const scores = { sentences: new Agreement(), ends: new Agreement(), markedEnds: new Agreement(), tokens: new Agreement() };
  for (const { text, sentences, tokens } of documents) {
    const found = splitSentences(text, en.segmentation);
    const isMarked = ({ end }: { readonly end: number }): boolean => /[.!?…]["'”’)\]]*$/.test(text.slice(Math.max(0, end - 8), end));
    scores.sentences.add(found, sentences);
    scores.ends.add(found, sentences, ({ end }) => end);
    scores.markedEnds.add(found.filter(isMarked), sentences.filter(isMarked), ({ end }) => end);
    scores.tokens.add(splitTokens(text, en.segmentation), tokens);
  }
  return scores;
}

function figuresOf(scores: Readonly<Record<string, Scores>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(scores).flatMap(([name, { ends, markedEnds, sentences, tokens }]): [string, number][] => [
      [`${name} ends`, ends.f1()],
      [`${name} marked ends`, markedEnds.f1()],
      [`${name} sentences`, sentences.f1()],
      [`${name} tokens`, tokens.f1()],
    ]),
  );
}

function isKept({ text, sentences }: GoldenRule): boolean {
  const found = splitSentences(text, en.segmentation).map(({ start, end }) => solid(text.slice(start, end)));
  return found.length === sentences.length && sentences.every((sentence, i) => solid(sentence) === found[i]);
}

/** Some cases want markup, dots or line breaks taken out of the text, which segmentation never does. */
function leavesText({ text, sentences }: GoldenRule): boolean {
  return solid(sentences.join('')) === solid(text);
}

function solid(text: string): string {
  return text.replace(/\s+/g, '');
}
