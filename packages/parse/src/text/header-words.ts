/** Names of header lines above an article (`Betreff: …`, `Date: …`), German and English, in lower case. */
import { wordList } from '../word-list.js';

export type HeaderField = 'title' | 'published' | 'modified' | 'authors' | 'publisher' | 'section' | 'keywords' | 'url' | 'language' | 'description' | 'other';

/** What each name stands for; `other` is left out of the article. */
export const headerFields: ReadonlyMap<string, HeaderField> = new Map(
  Object.entries({
    title: 'title|titel|headline|überschrift|schlagzeile|subject|betreff',
    published: 'date|datum|published|publication date|date published|datepublished|pubdate|veröffentlicht|veröffentlicht am|veröffentlichungsdatum|erschienen|erschienen am|erscheinungsdatum|sent|gesendet',
    modified: 'updated|modified|last modified|lastmod|date modified|datemodified|aktualisiert|aktualisiert am',
    authors: 'author|authors|byline|autor|autorin|autoren|verfasser|verfasserin|from|von',
    publisher: 'source|publisher|newspaper|quelle|zeitung|medium|herausgeber',
    section: 'section|category|rubrik|ressort|kategorie',
    keywords: 'keywords|tags|schlagwörter|schlagworte|stichwörter',
    url: 'url|link|permalink|canonical',
    language: 'language|lang|sprache',
    description: 'description|summary|beschreibung|zusammenfassung',
    other: 'to|an|cc|bcc|kopie|reply-to|antwort an|message-id|mime-version|content-type|content-transfer-encoding|received|return-path|x-mailer|delivered-to|organization|lines|newsgroups|path|length|länge|words|wörter|priority|priorität|embargo|slug|id|layout|draft|image|format|type|version|status',
  } satisfies Record<HeaderField, string>).flatMap(([field, names]) => wordList(names).map((name): [string, HeaderField] => [name, field as HeaderField])),
);
