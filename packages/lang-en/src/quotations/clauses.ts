/** Words that start clauses. */
import type { ClauseWords } from '@depesche/language';
import { words } from './word-list.js';

export const clauses: ClauseWords = {
  order: 'subjectVerbObject',
  complementizers: words('that whether'),
  questionWords: words('who whom whose what which how why where when if'),
  demonstratives: words('this that'),
  sententialRelatives: words('which'),
  subordinators: words('because although though while whereas since until unless before after once when whenever if as lest'),
  coordinators: words('and or but nor yet'),
  relativePronouns: words('who whom whose which that'),
  infinitiveMarker: 'to',
  purposeWords: [],
};
