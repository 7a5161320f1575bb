/** Words of dates in front matter, German and English, in lower case and without full stops. */
import { wordList } from '../word-list.js';

/** Time zones that mean one offset only; „EST“, „BST“ and the like mean several. */
export const zoneOffsets: ReadonlyMap<string, string> = new Map([
  ['mez', '+01:00'],
  ['cet', '+01:00'],
  ['mesz', '+02:00'],
  ['cest', '+02:00'],
  ['utc', 'Z'],
  ['gmt', 'Z'],
  ['z', 'Z'],
]);

/** Words before a date that say the text was changed then. */
export const modifiedWords: ReadonlySet<string> = new Set(wordList(`
  aktualisiert|aktualisierung|geändert|bearbeitet|überarbeitet|updated|update|modified|revised|edited
`));

/** Words before a date that say how things stood then: a change where there is another date, else the publication. */
export const asOfWords: ReadonlySet<string> = new Set(wordList('stand'));

/** Words before a date that say the text appeared then. */
export const publishedWords: ReadonlySet<string> = new Set(wordList(`
  veröffentlicht|veröffentlichung|publiziert|erschienen|erstellt|datum|published|posted|created|date|first
`));

/** All other words that a line may hold which only says when: weekdays, particles, units. */
export const dateLineWords: ReadonlySet<string> = new Set(wordList(`
  montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa|so
  monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun
  am|um|den|der|vom|zuletzt|uhr|h|on|at|last|the|of|pm|a|p|m|st|nd|rd|th|t|und|and
  est|edt|et|pst|pdt|bst|ist|ortszeit
`));
