/** Sentences and tokens against the borders of the quotation corpus and of GermEval 2014. */
import { readGermEval, readQuotationCorpus } from '@depesche/corpus/readers';
import { de } from '@depesche/lang-de';
import { splitSentences, splitTokens } from '@depesche/segment';
import { Agreement, agreementHead } from './agreement.js';
import { dataPath } from './data-folder.js';
import { detokenize } from './detokenize.js';
import type { Evaluation } from './evaluation.js';

/** Exact spans of sentences and tokens, sentence ends alone, and tokens of GermEval's detokenised sentences. */
export function evaluateSegmentation(part: 'dev' | 'train' = 'dev'): Evaluation {
  const sentences = new Agreement();
  const borders = new Agreement();
  const tokens = new Agreement();
  for (const document of readQuotationCorpus(dataPath(`quotes/${part}.jsonl.xz`))) {
    const found = splitSentences(document.text, de.segmentation);
    sentences.add(found, document.sentences);
    borders.add(found, document.sentences, (span) => span.end);
    tokens.add(splitTokens(document.text, de.segmentation), document.tokens);
  }
  const germEval = new Agreement();
  for (const sentence of readGermEval(dataPath('ner/de/germeval2014-dev.tsv'))) {
    const { text, tokens: gold } = detokenize(sentence.tokens);
    germEval.add(splitTokens(text, de.segmentation), gold);
  }
  return {
    title: `sentences and tokens, German Wikinews (quotation corpus, ${part}) and GermEval 2014 dev`,
    figures: { sentenceBorders: borders.f1(), sentences: sentences.f1(), tokens: tokens.f1(), germEvalTokens: germEval.f1() },
    report: [
      agreementHead,
      borders.row(`Wikinews ${part}, sentence ends`),
      sentences.row(`Wikinews ${part}, sentences (both borders)`),
      tokens.row(`Wikinews ${part}, tokens`),
      germEval.row('GermEval dev, tokens (detokenised)'),
    ].join('\n'),
  };
}
