/** Words that start clauses. */
import type { ClauseWords } from '@depesche/language';
import { words } from './word-list.js';

export const clauses: ClauseWords = {
  order: 'verbSecond',
  complementizers: words('dass daß ob'),
  questionWords: words(`
    wer wen wem wessen was wie wo wann warum weshalb wieso weswegen woher wohin womit wofür wogegen woran worauf woraus worin
    worüber worum wovon wovor wozu welche welcher welches welchen welchem inwieweit inwiefern
  `),
  demonstratives: words('das dies dieses'),
  sententialRelatives: words('was wobei wodurch weshalb wogegen womit'),
  subordinators: words(`
    weil nachdem während obwohl obgleich wenngleich damit sodass da bevor ehe bis seit seitdem sobald solange sofern soweit falls
    wenn als indem obschon wobei wodurch weshalb womit
  `),
  coordinators: words('und oder aber sondern denn doch jedoch sowie bzw. beziehungsweise'),
  relativePronouns: words('der die das den dem dessen deren denen welche welcher welches welchen welchem'),
  infinitiveMarker: 'zu',
  purposeWords: words('um ohne statt anstatt'),
};
