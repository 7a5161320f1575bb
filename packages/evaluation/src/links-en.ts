/** Links of names in American news: how many mentions get one, and how many of those checked by hand are right. */
import { readdirSync, readFileSync } from 'node:fs';
import { en } from '@depesche/lang-en';
import { scoreLinks } from './checked-links.js';
import { dataPath } from './data-folder.js';
import type { Evaluation } from './evaluation.js';
import { nameTaggers } from './name-taggers.js';

const texts = 'en/quotes/polnear/data/dev/text';

/** Precision on the checked links, and the shares of all mentions and of those that are known that get a link. */
export function evaluateLinksEn(): Evaluation {
  const names = readdirSync(dataPath(texts)).filter((name) => name.endsWith('.txt')).sort();
  const scores = scoreLinks({
    documents: names.map((name) => ({ name: name.replace(/\.txt$/, ''), text: readFileSync(dataPath(`${texts}/${name}`), 'utf8') })),
    language: 'en',
    ...nameTaggers(en),
    checked: new URL('../../corpus/data/links-en-dev.tsv', import.meta.url),
  });
  return { title: 'links to Wikidata, American news (PolNeAR dev), names as tagged', ...scores };
}
