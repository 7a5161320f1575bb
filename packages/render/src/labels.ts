/** The few words renderers add to an article, in the languages they know. */
import type { AnnotationKind } from './markable-layer.js';

/** Words that are shown or read out beside the text. */
export interface Labels extends Readonly<Record<AnnotationKind, string>> {
  /** Heading of the legend. */
  readonly legend: string;
  /** Stands before the date of the last change. */
  readonly updated: string;
  /** Stands before the date until which nobody may publish the article. */
  readonly embargoedUntil: string;
  /** Said of an article that may not be used for now. */
  readonly withheld: string;
  /** Said of one that may never be used again. */
  readonly canceled: string;
  readonly image: string;
  readonly video: string;
  readonly audio: string;
  readonly embed: string;
  readonly table: string;
  /** Title of a document without any. */
  readonly untitled: string;
}

/** Labels by primary language subtag. */
const labelsByLanguage: ReadonlyMap<string, Labels> = new Map([
  [
    'en',
    {
      person: 'Person',
      organization: 'Organisation',
      place: 'Place',
      misc: 'Other name',
      quotation: 'Quotation',
      timex: 'Time',
      legend: 'Marked in the text',
      updated: 'Updated',
      embargoedUntil: 'Embargoed until',
      withheld: 'Withheld: not for publication',
      canceled: 'Canceled: not for publication',
      image: 'Image',
      video: 'Video',
      audio: 'Audio',
      embed: 'Embedded content',
      table: 'Table',
      untitled: 'Untitled article',
    },
  ],
  [
    'de',
    {
      person: 'Person',
      organization: 'Organisation',
      place: 'Ort',
      misc: 'Anderer Name',
      quotation: 'Zitat',
      timex: 'Zeitangabe',
      legend: 'Im Text markiert',
      updated: 'Aktualisiert',
      embargoedUntil: 'Sperrfrist bis',
      withheld: 'Zurückgehalten: nicht zur Veröffentlichung',
      canceled: 'Zurückgezogen: nicht zur Veröffentlichung',
      image: 'Bild',
      video: 'Video',
      audio: 'Ton',
      embed: 'Eingebetteter Inhalt',
      table: 'Tabelle',
      untitled: 'Artikel ohne Titel',
    },
  ],
]);

/** The labels in a language, and which language they are in: English when there are none in the one asked for. */
export function labelsFor(language: string): { readonly labels: Labels; readonly language: string } {
  const primary = language.toLowerCase().split('-', 1)[0]!;
  const labels = labelsByLanguage.get(primary);
  return labels === undefined ? { labels: labelsByLanguage.get('en')!, language: 'en' } : { labels, language: primary };
}
