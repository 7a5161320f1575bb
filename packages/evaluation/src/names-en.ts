/** English names against wikigold (cross-validated by document), UNER EWT dev and GUM dev, from raw text, strict spans. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readColumns } from '@depesche/corpus/readers';
import { en } from '@depesche/lang-en';
import { agreementHead } from './agreement.js';
import { cacheFolder, dataPath } from './data-folder.js';
import type { Evaluation } from './evaluation.js';
import { nameTaggers } from './name-taggers.js';
import { agreementOf, type NamedSentence, namedSentence, readNamedCorpus, type TaggedSentence, tagSentences } from './named-sentences.js';

const CORE = ['PER', 'ORG', 'LOC'];

/** Parts of wikigold; the documents of part `n` are measured with weights learnt without them: `npm run train -- --language en --fold n/5 --output .cache/weights-en-n.bin`. */
const FOLDS = 5;

/** The published weights on corpora they have not seen, and on each part of wikigold weights learnt without it. */
export function evaluateNamesEn(): Evaluation {
  const published = nameTaggers(en).taggers;
  const gumDev = readNamedCorpus('en/ner/gum-dev-open.iob2', (row) => row[1]!);
  const sets: [figure: string, name: string, tagged: TaggedSentence[]][] = [
    ['ewt', 'UNER EWT dev', tagSentences(readNamedCorpus('ner/en/uner-ewt-dev.iob2', (row) => row[2]!, 1), 'en', published)],
    ['gum', 'GUM dev', tagSentences(gumDev, 'en', published)],
    ['gumPlain', 'GUM dev, titles cut', tagSentences(gumDev.map(withoutTitles), 'en', published)],
  ];
  if (Array.from({ length: FOLDS }, (_, fold) => foldWeights(fold)).every((file) => existsSync(file))) sets.unshift(['wikigold', 'wikigold, cross-validated', taggedWikiGold()]);
  const figures: Record<string, number> = {};
  const rows = sets.flatMap(([figure, name, tagged]) => {
    figures[figure] = agreementOf(tagged, CORE).f1();
    return [agreementOf(tagged, CORE).row(`${name}, PER LOC ORG`), ...CORE.map((label) => agreementOf(tagged, [label]).row(`${name}, ${label}`))];
  });
  return { title: 'English names, strict spans, from raw text', figures, report: [agreementHead, ...rows].join('\n') };
}

/** GUM counts titles in, and those who are called by them alone; and it begins “United States” at its second word. */
function withoutTitles({ tokens, names }: NamedSentence): NamedSentence {
  const isTitle = (token: string): boolean => token.toLowerCase() === 'the' || Object.hasOwn(en.names.titles, token.toLowerCase().replace(/\.$/, ''));
  const plain = names.flatMap((name) => {
    const start = isTitle(tokens[name.start]!) ? name.start + 1 : name.start;
    const whole = tokens[start] === 'States' && tokens[start - 1] === 'United' ? start - 1 : start;
    return whole < name.end ? [{ ...name, start: whole }] : [];
  });
  return { tokens, names: plain };
}

function foldWeights(fold: number): string {
  return join(cacheFolder, `weights-en-${fold}.bin`);
}

function taggedWikiGold(): TaggedSentence[] {
  const parts: NamedSentence[][] = Array.from({ length: FOLDS }, () => []);
  let document = 0;
  for (const { rows } of readColumns(dataPath('ner/en/wikigold.conll'))) {
    if (rows[0]![0] === '-DOCSTART-') document++;
    const named = rows.filter((row) => row[0] !== '-DOCSTART-');
    if (named.length > 0) parts[document % FOLDS]!.push(namedSentence(named, (row) => row[1]!));
  }
  return parts.flatMap((sentences, fold) => tagSentences(sentences, 'en', nameTaggers(en, foldWeights(fold)).taggers));
}
