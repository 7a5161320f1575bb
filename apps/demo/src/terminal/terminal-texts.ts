/** What only the terminal says, in the languages of the interface. */
import type { InterfaceLanguage } from '../interface/messages.js';
import { environmentLanguage, screenLanguage } from './screen-language.js';

export interface TerminalTexts {
  readonly usage: string;
  readonly help: string;
  readonly written: string;
  readonly ansi: string;
  /** How long each step took. */
  readonly steps: (load: string, process: string, write: string) => string;
  readonly built: (time: string) => string;
  readonly open: (url: string) => string;
  readonly unknownOption: (name: string) => string;
  readonly missingValue: (name: string) => string;
  readonly badValue: (name: string, allowed: string) => string;
  readonly oneFile: string;
  readonly unreadable: (path: string, reason: string) => string;
  readonly address: (url: string) => string;
}

const german: TerminalTexts = {
  usage: 'Aufruf: npm run demo [-- DATEI [OPTIONEN]] oder npm run demo -- serve [PORT]',
  help: `Zeigt einen Artikel mit allem, was in ihm steckt, und schreibt ihn in allen Formaten nach apps/demo/out/.
Ohne Datei ist es der Artikel, der dabei ist. Mit „serve“ gibt es dasselbe als Webseite.

  --date 2024-12-03   wann der Artikel erschien, für Angaben wie „am Dienstag“
  --url URL           woher er kommt, für Verweise; wird nicht aufgerufen
  --language de       Sprache des Artikels, wenn sie nicht erkannt werden soll
  --lang de|en        Sprache der Ausgabe; sonst die des Artikels
  --marks ART         wie markiert wird: colors (Farben), brackets (Klammern) oder none (gar nicht);
                      sonst Farben, wo das Terminal sie kann, und Klammern, wo nicht
  --help              diese Hilfe

Die Umgebung zählt: NO_COLOR, FORCE_COLOR, COLUMNS, LANG.`,
  written: 'Geschrieben',
  ansi: 'Text mit Farben für ein Terminal',
  steps: (load, process, write) => `Sprachmodelle geladen: ${load} · Artikel verarbeitet: ${process} · Formate geschrieben: ${write}`,
  built: (time) => `Seite gebaut: ${time}`,
  open: (url) => `Im Browser öffnen: ${url} (Strg+C beendet den Server)`,
  unknownOption: (name) => `Die Option ${name} gibt es nicht.`,
  missingValue: (name) => `Der Option ${name} fehlt ihr Wert.`,
  badValue: (name, allowed) => `Die Option ${name} kann sein: ${allowed}.`,
  oneFile: 'Bitte nur eine Datei auf einmal.',
  unreadable: (path, reason) => `${path} lässt sich nicht lesen (${reason}).`,
  address: (url) => `${url} ist eine Adresse, und hier wird nichts abgerufen. Bitte die Seite speichern und die Datei angeben, die Adresse mit --url.`,
};

const english: TerminalTexts = {
  usage: 'Usage: npm run demo [-- FILE [OPTIONS]] or npm run demo -- serve [PORT]',
  help: `Shows an article with all that is in it, and writes it in every format into apps/demo/out/.
Without a file it is the article that comes along. "serve" gives the same as a web page.

  --date 2024-12-03   when the article was published, for words like "on Tuesday"
  --url URL           where it comes from, for links; it is never requested
  --language de       language of the article, if it shall not be told by the text
  --lang de|en        language of what is printed; else that of the article
  --marks HOW         how names, quotations and dates are marked: colors, brackets or none;
                      else colors where the terminal has them, and brackets where not
  --help              this help

The environment counts: NO_COLOR, FORCE_COLOR, COLUMNS, LANG.`,
  written: 'Written',
  ansi: 'Text with colours for a terminal',
  steps: (load, process, write) => `Language models loaded: ${load} · article processed: ${process} · formats written: ${write}`,
  built: (time) => `Page built: ${time}`,
  open: (url) => `Open in a browser: ${url} (Ctrl+C ends the server)`,
  unknownOption: (name) => `There is no option ${name}.`,
  missingValue: (name) => `The option ${name} needs a value.`,
  badValue: (name, allowed) => `The option ${name} can be: ${allowed}.`,
  oneFile: 'One file at a time, please.',
  unreadable: (path, reason) => `${path} cannot be read (${reason}).`,
  address: (url) => `${url} is an address, and nothing is fetched here. Please save the page and give the file, and its address by --url.`,
};

/** In the language asked for, else in that of the environment: for what is said before there is an article. */
export function textsFor(lang: string | undefined, environment: NodeJS.ProcessEnv = process.env): TerminalTexts {
  return terminalTexts[screenLanguage(lang, environmentLanguage(environment))];
}

/** By the language of the interface. */
export const terminalTexts: Readonly<Record<InterfaceLanguage, TerminalTexts>> = { de: german, en: english };
