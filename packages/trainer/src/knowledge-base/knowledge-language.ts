/** What a knowledge base is in one language: which names its entries have, and the words of their descriptions. */
import type { AreaTable, GatheredRow } from './gathered/gathered-row.js';

export interface KnowledgeLanguage {
  /** BCP 47 primary language; folder of its tables in `data`, and part of the name of the model package. */
  readonly tag: string;
  /** Name of a row in the language; `''` when it has none that people who speak it would use. */
  nameOf(row: GatheredRow): string;
  /** Gathered tables of areas that are read. */
  readonly areas: readonly AreaTable[];
  /** Whether a word is a plain one as well, so that no lesser area or body is meant by it. */
  readonly isPlainWord: (word: string) => boolean;
  /** Labelled texts to count names in, beside the German ones; paths below the data folder, with the column of the words. */
  readonly furtherTexts: readonly { readonly file: string; readonly wordColumn: number }[];
  /** A language whose texts say better how often a thing is spoken of. */
  readonly ranksFrom?: KnowledgeLanguage;
  /** Words for the classes of gathered things: `river` → „Fluss“; things of other classes are described by their type alone. */
  readonly classes: Readonly<Record<string, string>>;
  readonly phrases: {
    readonly country: string;
    readonly town: string;
    readonly capital: string;
    readonly party: string;
    readonly organization: string;
    readonly politician: Readonly<Record<'female' | 'male' | 'unknown', string>>;
  };
  /** What to say of a person of the gathered tables; `''` for nothing. */
  describePerson(row: GatheredRow): string;
  /** Columns of names in the tables of towns and of politicians, the first that is filled counts. */
  readonly columns: { readonly towns: readonly string[]; readonly politicians: readonly string[] };
  /** Column of the members of the Bundestag that says in the language who they are; `''` for none. */
  readonly memberDescription: string;
  /** Countries (ISO 3166) whose smaller towns and bodies the language's news are full of. */
  readonly homeCountries: readonly string[];
}
