/** Quotations on PolNeAR, news articles of seven American publishers with attributions. */
import { type Article, type Quotation, type Span, tag, type Tagger } from '@depesche/article';
import { type AttributionDocument, type CorpusAttribution, readAttributionCorpus } from '@depesche/corpus/readers';
import { en } from '@depesche/lang-en';
import { quotes } from '@depesche/quotes';
import { segments } from '@depesche/segment';
import { AttributionAgreement, type CountedQuotation } from './attribution-agreement.js';
import { dataPath } from './data-folder.js';
import type { Evaluation } from './evaluation.js';
import { isAside } from './quotation-parts.js';
import { paragraphArticle, sourceOffsets } from './quotation-source.js';

/** Scores `quotes()` without mentions; of train every third document is put aside, and dev was never read. */
export async function evaluateEnglishQuotations(): Promise<Evaluation> {
  const taggers = [segments({ packs: [en] }), quotes({ packs: [en] })];
  const train = readAttributionCorpus(dataPath('en/quotes/polnear/data/train'));
  const parts = {
    'train, read': train.filter(({ name }) => !isAside(name)),
    'train, aside': train.filter(({ name }) => isAside(name)),
    dev: readAttributionCorpus(dataPath('en/quotes/polnear/data/dev')),
  };
  const scores = Object.entries(parts).map(([name, documents]): [string, Scores, number] => [name, score(documents, taggers), documents.length]);
  return await Promise.resolve({
    title: 'English quotations, PolNeAR (text to segments to quotes, no mentions; what lies in another quotation is left out, as the corpus does)',
    figures: Object.fromEntries(scores.flatMap(([name, { direct, indirect }]) => figuresOf(name, direct, indirect))),
    report: [
      row(['part', 'documents', 'type', 'content P', 'R', 'F1', 'half F1', 'and speaker', 'gold', 'found']),
      ...scores.flatMap(([name, { direct, indirect }, documents]) => [
        line([name, String(documents), 'direct'], direct),
        line([name, '', 'all other'], indirect),
      ]),
    ].join('\n'),
  });
}

interface Scores {
  readonly direct: AttributionAgreement;
  /** Everything else: retold words, wishes, judgements, thoughts. */
  readonly indirect: AttributionAgreement;
}

function score(documents: readonly AttributionDocument[], taggers: readonly Tagger[]): Scores {
  const scores = { direct: new AttributionAgreement(), indirect: new AttributionAgreement() };
  for (const document of documents) {
    const article = tag(paragraphArticle('en', document.text), taggers);
    const words = [...document.text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
    const found = outermost(article.annotations.quotations ?? []).map((quotation) => ({ quotation, counted: countFound(article, quotation, words) }));
    const gold = document.attributions.map((attribution) => ({ attribution, counted: countGold(attribution, words), direct: isDirect(document.text, attribution) }));
    const present = ({ counted }: { readonly counted: CountedQuotation }): boolean => counted.words.length > 0;
    const of = (direct: boolean): [CountedQuotation[], CountedQuotation[]] => [
      found.filter(({ quotation }) => (quotation.type === 'direct') === direct).filter(present).map(({ counted }) => counted),
      gold.filter((one) => one.direct === direct).filter(present).map(({ counted }) => counted),
    ];
    scores.direct.add(...of(true));
    scores.indirect.add(...of(false));
  }
  return scores;
}

/** The corpus gives each word to one attribution at most. */
function outermost(quotations: readonly Quotation[]): Quotation[] {
  let end = -1;
  return [...quotations]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((quotation) => {
      if (quotation.end <= end) return false;
      end = Math.max(end, quotation.end);
      return true;
    });
}

function countFound(article: Article, { content, speaker }: Quotation, words: readonly Span[]): CountedQuotation {
  const toSource = sourceOffsets(article);
  return { words: wordsIn(content.map(toSource), words), speaker: speaker === undefined ? [] : [toSource(speaker)] };
}

function countGold({ content, source }: CorpusAttribution, words: readonly Span[]): CountedQuotation {
  return { words: wordsIn(content, words), speaker: source };
}

function wordsIn(spans: readonly Span[], words: readonly Span[]): number[] {
  return words.flatMap(({ start, end }, i) => (spans.some((span) => span.start < end && start < span.end) ? [i] : []));
}

/** Nothing but words in marks. */
function isDirect(text: string, { content }: CorpusAttribution): boolean {
  const bare = content.map(({ start, end }) => text.slice(start, end)).join(' ').trim();
  return /^["“‘'].*(?:["”’']|'')[.,]?$/s.test(bare) && bare.replace(/(?:“[^”]*(?:”|$)|"[^"]*(?:"|$)|''.*?''|‘.*’)/gs, '').replace(/[^\p{L}]/gu, '').length < bare.length / 10;
}

function figuresOf(name: string, direct: AttributionAgreement, indirect: AttributionAgreement): [string, number][] {
  return [
    [`${name} direct content F1`, direct.content().f1],
    [`${name} direct with speaker F1`, direct.halfF1().speaker],
    [`${name} other content F1`, indirect.content().f1],
    [`${name} other with speaker F1`, indirect.halfF1().speaker],
  ];
}

function line(names: readonly string[], agreement: AttributionAgreement): string {
  const { p, r, f1 } = agreement.content();
  const { any, speaker } = agreement.halfF1();
  const { gold, found } = agreement.counts();
  return row([...names, ...[p, r, f1, any, speaker].map((figure) => figure.toFixed(1)), String(gold), String(found)]);
}

function row(cells: readonly string[]): string {
  return cells.map((cell, i) => (i === 0 ? cell.padEnd(14) : cell.padStart(12))).join('');
}
