/** An invented article with every kind of block, mark and annotation. */
import { type Article, assembleArticle, type BlockDraft, compareSpans, type EntityType, type Mention, type Quotation, type Span, type Timex } from '@depesche/article';

const TEXT = 'Im Bericht der Prüfer heißt es, die Brücke sei „standsicher bis 2031“. Mehr dazu im Volltext des Gutachtens.';

const blocks: readonly BlockDraft[] = [
  { type: 'text', role: 'headline', text: 'Hafenverband verlangt schnellere Genehmigungen für Brückenneubau' },
  { type: 'text', role: 'standfirst', text: 'Die Hanseatische Hafenunion will bis 2027 bauen. In Bremen wächst der Widerstand gegen die Pläne.' },
  { type: 'text', role: 'byline', text: 'Von Anna Muster' },
  {
    type: 'group',
    role: 'figure',
    children: [
      { type: 'media', role: 'image', url: 'https://example.org/hafen.jpg', alt: 'Ein Hafen mit Kränen' },
      { type: 'text', role: 'caption', text: 'Der Hafen von Nordenstadt am Dienstagmorgen. Foto: Erna Beispiel' },
    ],
  },
  paragraph('Karla Petersen, Vorsitzende der Hanseatischen Hafenunion, hat am 3. Dezember in Bremen schnellere Genehmigungen verlangt. „Wir warten seit sieben Jahren auf eine Antwort, und niemand kann uns sagen, wann sie kommt“, sagte Petersen nach einem Gespräch mit der Bundesregierung.'),
  paragraph('Das Verkehrsministerium in Berlin widersprach. Es bestehe kein Grund zur Eile, teilte ein Sprecher am Mittwochabend mit. Die Technische Universität Hamburg hatte im Herbst 2023 ein Gutachten vorgelegt.'),
  { type: 'text', role: 'heading', level: 2, text: 'Was die Nordsee-Konferenz ändert' },
  {
    type: 'text',
    role: 'paragraph',
    text: TEXT,
    marks: [{ type: 'strong', ...within(TEXT, 'Bericht der Prüfer') }, { type: 'link', ...within(TEXT, 'Volltext des Gutachtens'), url: 'https://example.org/gutachten' }],
  },
  { type: 'group', role: 'blockquote', children: [paragraph('Wer heute baut, baut für die Enkel.')] },
  { type: 'group', role: 'list', children: ['Neubau bis 2027', 'Sanierung in zwei Abschnitten', 'Abriss'].map((text) => ({ type: 'group', role: 'item', children: [paragraph(text)] })) },
  { type: 'group', role: 'aside', children: [{ type: 'text', role: 'heading', level: 3, text: 'Hintergrund' }, paragraph('Die alte Brücke stammt von 1964.')] },
  { type: 'text', role: 'code', text: 'if (traglast < 40) {\n  sperren();\n}' },
  {
    type: 'group',
    role: 'table',
    children: [['Jahr', 'Schiffe', 'Anteil der Fracht aus Übersee'], ['2022', '1.204', '44 %'], ['2023', '1.377', '47 %']].map((cells) => ({
      type: 'group',
      role: 'row',
      children: cells.map((text) => ({ type: 'text', role: 'cell', text })),
    })),
  },
];

const article = assembleArticle({
  language: 'de',
  metadata: {
    url: 'https://example.org/hafen?a=1&b=2',
    description: 'Der Streit um die Brücke von Nordenstadt.',
    publisher: { type: 'organization', name: 'Tagesblick', url: 'https://example.org/' },
    authors: [{ type: 'person', name: 'Anna Muster' }],
    datePublished: '2024-12-03T10:15:00+01:00',
    dateModified: '2024-12-04T08:00:00+01:00',
  },
  blocks,
});

export const harbourArticle: Article = {
  ...article,
  annotations: {
    entities: [
      { id: 'e1', type: 'person', name: 'Karla Petersen', uri: 'https://example.org/entity/1', description: 'Vorsitzende der Hanseatischen Hafenunion' },
      { id: 'e2', type: 'place', name: 'Bremen', uri: 'http://www.wikidata.org/entity/Q24879' },
    ],
    mentions: [
      mention('Hanseatische Hafenunion', 'organization'),
      mention('Bremen', 'place', 'e2'),
      mention('Nordenstadt', 'place'),
      mention('Karla Petersen', 'person', 'e1'),
      mention('Hanseatischen Hafenunion', 'organization'),
      mention('Bundesregierung', 'organization'),
      mention('Verkehrsministerium', 'organization'),
      mention('Berlin', 'place'),
      mention('Technische Universität Hamburg', 'organization'),
      mention('Hamburg', 'place'),
      mention('Nordsee-Konferenz', 'misc'),
    ].sort(compareSpans),
    quotations: [quotation('Wir warten seit sieben Jahren auf eine Antwort, und niemand kann uns sagen, wann sie kommt', 'direct'), quotation('Es bestehe kein Grund zur Eile', 'indirect')],
    timexes: [timex('2027', '2027'), timex('3. Dezember', '2024-12-03'), timex('am Mittwochabend', '2024-12-04TEV'), timex('Herbst 2023', '2023-FA')],
  },
};

function paragraph(text: string): BlockDraft {
  return { type: 'text', role: 'paragraph', text };
}

/** Where a string stands first. */
function within(text: string, part: string): Span {
  const start = text.indexOf(part);
  if (start < 0) throw new Error(`"${part}" is not in the text.`);
  return { start, end: start + part.length };
}

function mention(part: string, type: EntityType, entity?: string): Mention {
  return { ...within(article.text, part), type, form: 'name', ...(entity !== undefined && { entity }) };
}

function quotation(part: string, type: 'direct' | 'indirect'): Quotation {
  const span = within(article.text, part);
  return { ...span, type, content: [span], ...(type === 'direct' && { entity: 'e1' }) };
}

function timex(part: string, value: string): Timex {
  return { ...within(article.text, part), type: 'DATE', value };
}
