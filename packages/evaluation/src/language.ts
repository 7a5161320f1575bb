/** Whether German is told from English with only the German pack, by length of text. */
import { readText } from '@depesche/corpus/readers';
import { de } from '@depesche/lang-de';
import { detectLanguage } from '@depesche/language';
import { dataPath } from './data-folder.js';
import type { Evaluation } from './evaluation.js';

/** Sentences a text. */
const lengths = [1, 3, 10] as const;

/** Per cent of texts of the same news sentences in German and English (NTREX) that are judged rightly. */
export function evaluateLanguage(): Evaluation {
  const german = lines('text/ntrex-deu.txt');
  const english = lines('text/ntrex-eng.txt');
  const figures: Record<string, number> = {};
  for (const length of lengths) {
    figures[`german${length}`] = rightly(german, length, (language) => language === 'de');
    figures[`english${length}`] = rightly(english, length, (language) => language === 'und');
  }
  const rows = lengths.map((length) => `${length} sentence(s): German ${figures[`german${length}`]!.toFixed(2)}  English ${figures[`english${length}`]!.toFixed(2)}`);
  return { title: 'German or not, NTREX news sentences, only the German pack given, % right', figures, report: rows.join('\n') };
}

function lines(path: string): string[] {
  return readText(dataPath(path)).trim().split('\n');
}

function rightly(sentences: readonly string[], length: number, isRight: (language: string) => boolean): number {
  let right = 0;
  let texts = 0;
  for (let i = 0; i + length <= sentences.length; i += length) {
    texts++;
    if (isRight(detectLanguage(sentences.slice(i, i + length).join(' '), { packs: [de] }))) right++;
  }
  return (100 * right) / texts;
}
