import { type Article, assembleArticle, checkArticle, tag } from '@depesche/article';
import { de } from '@depesche/lang-de';
import { segments } from '@depesche/segment';
import { describe, expect, it } from 'vitest';
import { quotes } from './quotes.js';

const taggers = [segments({ packs: [de] }), quotes({ packs: [de] })];

/** Each direct quotation as „content < speaker“. */
function direct(...paragraphs: string[]): string[] {
  const blocks = paragraphs.map((text) => ({ type: 'text' as const, role: 'paragraph' as const, text }));
  return spoken(tag(assembleArticle({ language: 'de', blocks }), taggers));
}

function spoken(article: Article): string[] {
  expect(checkArticle(article)).toEqual([]);
  const covered = (span?: { start: number; end: number }): string => (span === undefined ? '–' : article.text.slice(span.start, span.end));
  return article.annotations.quotations!.filter(({ type }) => type === 'direct').map(({ content, speaker }) => `${content.map(covered).join(' … ')} < ${covered(speaker)}`);
}

describe('the speaker on another line', () => {
  it.each([
    ['above, with a verb', ['Clara Holm sagte dem Anzeiger:', '„Die Halle bleibt bis zum Herbst geschlossen.“'], 'Die Halle bleibt bis zum Herbst geschlossen. < Clara Holm'],
    ['above, behind a preposition', ['Und von der Trainerin Petra Lund:', '„Wir haben das ganze Jahr dafür geübt.“'], 'Wir haben das ganze Jahr dafür geübt. < der Trainerin Petra Lund'],
    ['above, alone', ['Petra Lund, Trainerin:', '„Wir haben das ganze Jahr dafür geübt.“'], 'Wir haben das ganze Jahr dafür geübt. < Petra Lund, Trainerin'],
    ['behind a dash', ['„Wir haben das ganze Jahr dafür geübt.“ – Petra Lund, Trainerin des Vereins'], 'Wir haben das ganze Jahr dafür geübt. < Petra Lund, Trainerin des Vereins'],
    ['in brackets', ['„Wir haben das ganze Jahr dafür geübt.“ (Petra Lund, Trainerin)'], 'Wir haben das ganze Jahr dafür geübt. < Petra Lund, Trainerin'],
    ['below, behind a dash', ['„Wir haben das ganze Jahr dafür geübt.“', '— Petra Lund'], 'Wir haben das ganze Jahr dafür geübt. < Petra Lund'],
  ])('%s', (_, paragraphs, expected) => {
    expect(direct(...paragraphs)).toEqual([expected]);
  });
});

describe('verbs off the list', () => {
  it.each([
    ['„Die Halle bleibt noch lange zu“, maulte Clara Holm am Dienstag.', 'Clara Holm'],
    ['„Die Halle bleibt noch lange zu“, freut sich Petra Lund.', 'Petra Lund'],
    ['„Die Halle bleibt noch lange zu“, zeigte sich Petra Lund überzeugt.', 'Petra Lund'],
    ['„Die Halle bleibt noch lange zu“, ließ der Trainer wissen.', 'der Trainer'],
    ['„Die Halle bleibt noch lange zu“, war sich Lund sicher.', 'Lund'],
    ['„Die Halle bleibt noch lange zu!“, zürnte sie.', 'sie'],
  ])('%s', (text, speaker) => {
    expect(direct(`Der Rat tagte in Köln. ${text}`)).toEqual([expect.stringMatching(new RegExp(`zu!? < ${speaker}$`))]);
  });

  it.each([
    'In der „Trostrunde im kleinen Saal“, dem „Pokal der Nationen“, schieden die Frauen aus.',
    '„Das Meer ruft leise“ heißt das neue Buch von Petra Lund.',
    '„Freiheit für alle Fische“ steht auf dem Plakat am Rathaus.',
  ])('are no verbs of saying: %s', (text) => {
    expect(direct(text).filter((line) => !line.endsWith('–'))).toEqual([]);
  });
});

describe('speakers', () => {
  it.each([
    ['a participle that opens the sentence', 'Relativierend fügte Holm hinzu: „Das gilt nur bis zum Herbst.“', 'Holm'],
    ['a phrase that opens the sentence', 'Passend zur Lage warnte die Moderatorin: „Morgen wird es glatt.“', 'die Moderatorin'],
    ['a coordinated verb', 'Am Abend zogen Fischer durch die Stadt und riefen Parolen: „Das Meer gehört uns allen!“', 'Fischer'],
    ['the verb behind the passage before the one in front', 'Besorgt äußerte sich auch der Verbandschef, Emil Krause, zur Lage: „Wir befürchten das Schlimmste“, sagte er.', 'er'],
    ['an object first', 'Jegliche Verantwortung bestritt Holm: „Das war nicht meine Entscheidung.“', 'Holm'],
    ['a second speaker', 'Krause sagte: „Wir bleiben hier.“, und die Kollegin Petra Lund: „Wir gehen heute noch nach Hause.“', 'die Kollegin Petra Lund'],
    ['whose view it is', 'Für den Minister Otto Krug ist die Lage „sehr ernst und kaum noch zu retten“.', 'den Minister Otto Krug'],
    ['whoever spoke before, not a thing', 'Holm sagte, die Halle sei zu. Ihre Begründung ist kurz: „Das Dach ist seit dem Winter undicht.“', 'Holm'],
  ])('%s', (_, text, speaker) => {
    expect(direct(text).at(-1)).toMatch(new RegExp(` < ${speaker}$`));
  });
});

describe('block quotations without marks', () => {
  const words = 'Wer nicht plant, der wird verplant. So ist das.';
  const blockquote = (...texts: string[]): object => ({ type: 'group', role: 'blockquote', children: texts.map(paragraph) });
  const paragraph = (text: string): object => ({ type: 'text', role: 'paragraph', text });
  const quoted = (...blocks: object[]): string[] =>
    spoken(tag(assembleArticle({ language: 'de', blocks: blocks as Parameters<typeof assembleArticle>[0]['blocks'] }), taggers));

  it.each([
    ['the line above', [paragraph('Der Trainer Emil Krause sagte dem Anzeiger:'), blockquote(words)], `${words} < Der Trainer Emil Krause`],
    ['a footer', [blockquote(words, '— Emil Krause')], `${words} < Emil Krause`],
    ['a footer without a dash', [blockquote(words, 'Petra Lund, Trainerin')], `${words} < Petra Lund, Trainerin`],
    ['the line below', [blockquote(words), paragraph('– Petra Lund')], `${words} < Petra Lund`],
    ['a footer behind marks', [blockquote(`„${words}“`, 'Petra Lund, Trainerin')], `${words} < Petra Lund, Trainerin`],
  ])('take the speaker from %s', (_, blocks, expected) => {
    expect(quoted(...blocks)).toEqual([expected]);
  });

  it('are nobody’s words where nobody is named', () => {
    expect(quoted(paragraph('Die Regeln lauten seit dem Mai so.'), blockquote(words), paragraph('Sie gelten noch.'))).toEqual([]);
  });
});

describe('interviews', () => {
  it.each([
    ['names', ['Anzeiger: Frau Lund, wie geht es der Halle?', 'Lund: Sie ist zu. Wir warten.', 'Anzeiger: Wann wird sie wieder offen sein?', 'Lund: Das weiß ich nicht.'], ['Anzeiger', 'Lund', 'Anzeiger', 'Lund']],
    ['initials', ['PL: Wie geht es der Halle?', 'E.K.: Sie ist zu. Wir warten.', 'PL: Wann ist sie wieder offen?', 'E.K.: Das weiß ich nicht.'], ['PL', 'E.K.', 'PL', 'E.K.']],
    ['words', ['Frage: Wie geht es der Halle?', 'Antwort: Sie ist zu. Wir warten.', 'Frage: Wann ist sie wieder offen?', 'Antwort: Das weiß ich nicht.'], ['–', '–', '–', '–']],
  ])('are told by their %s', (_, paragraphs, speakers) => {
    const found = direct(...paragraphs);
    expect(found.map((line) => line.split(' < ')[1])).toEqual(speakers);
    expect(found[3]).toMatch(/^Das weiß ich nicht\. </);
  });

  it('let an answer go on in the next paragraph', () => {
    expect(direct('Anzeiger: Wie geht es der Halle?', 'Lund: Sie ist zu.', 'Wir warten.', 'Anzeiger: Wann ist sie offen?', 'Lund: Wer weiß das schon.')[1]).toBe(
      'Sie ist zu. … Wir warten. < Lund',
    );
  });

  it.each([
    ['a list of results', ['Tore: 1:0 Krause (5.), 2:0 Lund (70.).', 'Zuschauer: 300.', 'Tore: 1:1 Holm (3.).', 'Zuschauer: 250.']],
    ['two labels', ['Ort: Die Halle ist zu.', 'Zeit: Sie ist im Mai wieder offen.']],
  ])('are not %s', (_, paragraphs) => {
    expect(direct(...paragraphs)).toEqual([]);
  });
});
