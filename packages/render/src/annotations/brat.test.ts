import { type Article, coveredText } from '@depesche/article';
import { articles } from '@depesche/corpus';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toBrat } from './brat.js';
import { tagged } from '../testing/tagged.js';

it('writes text-bound annotations, notes and relations', () => {
  const article = tagged('🙂 „[qJa\n\nund nein]“, sagte [e1p|Mark Rutte] [theute].', { entities: [{ id: 'e1', type: 'person', name: 'Mark Rutte', uri: 'http://www.wikidata.org/entity/Q57792' }] });
  const [mention] = article.annotations.mentions!;
  const quotations = article.annotations.quotations!.map((quotation) => ({ ...quotation, speaker: { start: mention!.start, end: mention!.end } }));
  expect(toBrat({ ...article, annotations: { ...article.annotations, quotations } })).toEqual({
    text: article.text,
    ann:
      'T1\tPerson 24 34\tMark Rutte\n#1\tAnnotatorNotes T1\tMark Rutte http://www.wikidata.org/entity/Q57792\n' +
      'T2\tDate 35 40\theute\n#2\tAnnotatorNotes T2\t2024-12-03\n' +
      'T3\tQuotation 3 5;7 15\tJa und nein\n#3\tAnnotatorNotes T3\tdirect\nT4\tSpeaker 24 34\tMark Rutte\nR1\tSaidBy Arg1:T3 Arg2:T4\n',
  });
});

it('writes both parts of a torn cue as one', () => {
  const article = tagged('[qDas fehle], gab sie zu.');
  const [quotation] = article.annotations.quotations!;
  const at = (word: string): { start: number; end: number } => ({ start: article.text.indexOf(word), end: article.text.indexOf(word) + word.length });
  const quotations = [{ ...quotation!, cue: at('gab'), cueRest: at('zu.') }];
  expect(toBrat({ ...article, annotations: { ...article.annotations, quotations } }).ann).toContain('Cue 11 14;19 22\tgab zu.\nR1\tCuedBy Arg1:T1 Arg2:T2');
});

it('writes only the layers asked for', () => {
  expect(toBrat(tagged('[pRutte] [theute]'), { mark: ['timexes'] }).ann).toBe('T1\tDate 6 11\theute\n#1\tAnnotatorNotes T1\t2024-12-03\n');
});

interface TextBound {
  readonly type: string;
  readonly pieces: readonly (readonly [number, number])[];
  readonly text: string;
}

/** As brat reads it: tabs between fields, offsets in code points. */
function readTextBounds(ann: string): TextBound[] {
  return ann.split('\n').flatMap((line) => {
    const [id, range, text] = line.split('\t');
    if (!id!.startsWith('T')) return [];
    const [type, ...offsets] = range!.split(/[ ;]/);
    const pieces = Array.from({ length: offsets.length / 2 }, (_, i) => [Number(offsets[2 * i]), Number(offsets[2 * i + 1])] as const);
    return [{ type: type!, pieces, text: text! }];
  });
}

function expectedTexts(article: Article): string[] {
  return [...(article.annotations.mentions ?? []), ...(article.annotations.timexes ?? [])].map((span) => coveredText(article, span));
}

it('reads back to the same texts', () => {
  fc.assert(
    fc.property(articles(), (article) => {
      const { text, ann } = toBrat(article, { mark: ['mentions', 'timexes'] });
      const characters = Array.from(text);
      const read = readTextBounds(ann);
      for (const bound of read) {
        expect(bound.pieces.map(([start, end]) => characters.slice(start, end).join('')).join(' ')).toBe(bound.text);
      }
      expect(read.map((bound) => bound.text)).toEqual(expectedTexts(article).map((covered) => covered.split(/\n+/).filter(Boolean).join(' ')));
    }),
    { numRuns: 80 },
  );
}, 60_000);
