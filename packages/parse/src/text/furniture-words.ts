/**
 * Words of page furniture and front matter, German and English. Whole lines are compared in lower case without digits
 * and signs, so „23 Kommentare“ and „Kommentare (23)“ are both „kommentare“.
 */
import { wordList } from '../word-list.js';

/** Lines that are never part of an article, wherever they stand. */
export const furnitureLines: ReadonlySet<string> = new Set(wordList(`
  anzeige|anzeige ende|ende der anzeige|werbung|weiterlesen nach der anzeige|artikel teilen|beitrag teilen
  diesen artikel teilen|jetzt teilen|teilen|drucken|artikel drucken|artikel merken|merken
  auf facebook teilen|auf x teilen|auf twitter teilen|auf whatsapp teilen|per e mail teilen|per mail teilen
  link kopieren|artikel anhören|artikel versenden|zur startseite|zum seitenanfang|nach oben|seitenanfang
  zum inhalt springen|zur navigation springen|zum hauptinhalt springen|kommentare|kommentare anzeigen|kommentar schreiben|jetzt kommentieren
  newsletter abonnieren|jetzt abonnieren|jetzt anmelden|jetzt kostenlos testen|weiterlesen|mehr anzeigen|alle anzeigen
  zum artikel|zur bildergalerie|zurück zur übersicht|folgen sie uns|vorlesen
  advertisement|advertising|article continues after advertisement|story continues below advertisement
  article continues below|share|share this|share this article|share this story|share on facebook|share on x|share on twitter|tweet|print
  print this page|email this|copy link|skip to content|skip to main content|skip to navigation|back to top|back to homepage
  subscribe|subscribe now|sign up|sign up for our newsletter|comments|show comments|view comments|leave a comment
  join the conversation|listen to this article|continue reading|load more|show more|follow us
`));

/** Lines that are furniture before the headline or after the last paragraph, but might be a heading between. */
export const edgeLines: ReadonlySet<string> = new Set(wordList(`
  heute|gestern|aktuell|menü|suche|startseite|anmelden|abmelden|mein konto|e paper|live|liveticker|schlagwörter
  schlagworte|themen|video|videos|podcast|newsletter|impressum|datenschutz|kontakt|zurück|weiter|mehr
  today|yesterday|latest|trending|menu|search|home|log in|login|sign in|log out|my account|subscribers|topics
  tags|privacy policy|terms of use|contact|contact us|previous|next|more|breaking news|close
`));

/** Lines that open a list of further articles at the end. */
export const endSectionLines: ReadonlySet<string> = new Set(wordList(`
  mehr zum thema|zum thema|weitere artikel|weitere artikel zum thema|weitere themen|weitere nachrichten|weitere meldungen|mehr nachrichten
  themenverwandte artikel|themenverwandter artikel|verwandte artikel|verwandte themen|ähnliche artikel|auch interessant|lesen sie auch
  lesen sie mehr|lesen sie mehr zum thema|das könnte sie auch interessieren|das könnte sie interessieren|meistgelesen|meistgelesene artikel
  am meisten gelesen|beliebteste artikel|empfehlungen der redaktion|unsere empfehlungen|neueste artikel|aus dem archiv|mehr aus dieser rubrik|mehr lesen
  siehe auch|weiterführende links|links zum thema
  related|related articles|related stories|related topics|related content|more on this story|more on this topic|more from this section|more stories|more news
  read more|read also|also read|most read|most popular|you may also like|you might also like|recommended|recommended for you|see also|further reading
  editor s picks|up next|from the archive
`));

/** Starts of lines that point to another article; a colon follows. */
export const pointerStarts: ReadonlySet<string> = new Set(wordList(`
  lesen sie auch|lesen sie dazu|lesen sie hier|lesen sie mehr|lesen sie mehr dazu|mehr dazu|mehr zum thema|auch interessant|siehe auch|zum weiterlesen|video|podcast
  read also|also read|read more|related|see also|more on this|watch|listen|don t miss
`));

/** Starts of lines that describe or credit a picture; a colon follows. */
export const captionStarts: ReadonlySet<string> = new Set(wordList(`
  foto|fotos|bild|bilder|grafik|symbolbild|archivbild|archivfoto|photo|photos|image|picture|graphic|file photo|credit
`));

/** Starts of lines at the end that say where the article came from; a colon follows. */
export const sourceStarts: ReadonlySet<string> = new Set(wordList('quelle|quellen|source|sources'));

/** Whole first lines that name the section the article stood in. */
export const sectionLines: ReadonlySet<string> = new Set(wordList(`
  politik|wirtschaft|sport|kultur|wissenschaft|gesellschaft|panorama|ausland|inland|deutschland|europa|welt|international|lokales|regional|feuilleton
  meinung|technik|digital|gesundheit|reise|wissen|medien|finanzen|börse|vermischtes
  politics|business|sports|culture|science|world|opinion|technology|health|travel|economy|europe|local|lifestyle|entertainment
`));

/** Words after which a hyphen at a line's end stays: „Vor- und Nachteile“. */
export const coordinators: ReadonlySet<string> = new Set(wordList('und|oder|bzw|sowie|bis|als|wie|and|or|nor|to|but'));

/** Lines that say who has the rights. */
export const copyrightLine: RegExp = /^(?:©|\(c\) ?\d{4}|copyright (?:©|\(c\)|\d{4})|(?:alle rechte vorbehalten|all rights reserved)\b)/i;

/** Lines that only number a page. */
export const pageNumber: RegExp = /^(?:seite|page) \d{1,4}(?: ?(?:von|of|\/) ?\d{1,4})?$/i;
