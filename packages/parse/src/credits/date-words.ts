/** Words of dates beside an article, in lower case and without full stops. */
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

/** How words before a date begin that say the text was changed then, in the languages pages are read in. */
export const modifiedStems: readonly string[] = wordList(`
  aktuali|geändert|änder|bearbeitet|überarbeitet|update|modifi|revised|edited|jour|actualizad|aggiorna|bijgewerkt|atualizad
`);

/** The end of a text whose next word is the date of something else: of an event, a submission, a life. */
export const beforeOtherDate: RegExp =
  /\b(?:termin|beginn|start|einsendeschluss|anmeldeschluss|bewerbungsschluss|deadline|eingereicht|angenommen|received|accepted|submitted|geboren|born|gestorben|died)\w{0,3}:? (?:\w{1,3} )?$/i;

/** Words before and behind a time of day. */
export const timeWords: ReadonlySet<string> = new Set(wordList('um|at|uhr'));

/** Words before a date that say how things stood then: a change where there is another date, else the publication. */
export const asOfWords: ReadonlySet<string> = new Set(wordList('stand'));

/** Words before a date that say the text appeared then. */
export const publishedWords: ReadonlySet<string> = new Set(wordList(`
  veröffentlicht|veröffentlichung|publiziert|erschienen|erstellt|datum|published|posted|created|date|first|publié|publicado|pubblicato|gepubliceerd|opublikowano
`));

/** All other words that a line may hold which only says when: weekdays, particles, units. */
export const dateLineWords: ReadonlySet<string> = new Set(wordList(`
  montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa|so
  monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun
  le|el|il|de|del|op|em|am|um|den|der|vom|zuletzt|uhr|h|on|at|last|the|of|pm|a|p|m|st|nd|rd|th|t|und|and
  est|edt|et|pst|pdt|bst|ist|ortszeit
`));
