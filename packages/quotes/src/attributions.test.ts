import { type Article, assembleArticle, checkArticle, tag } from '@depesche/article';
import { de } from '@depesche/lang-de';
import { segments } from '@depesche/segment';
import { describe, expect, it } from 'vitest';
import { quotes } from './quotes.js';

const taggers = [segments({ packs: [de] }), quotes({ packs: [de] })];

/** Each direct quotation as „content < speaker“. */
function direct(...paragraphs: string[]): string[] {
  return spoken(tagged(...paragraphs));
}

function tagged(...paragraphs: string[]): Article {
  const blocks = paragraphs.map((text) => ({ type: 'text' as const, role: 'paragraph' as const, text }));
  return tag(assembleArticle({ language: 'de', blocks }), taggers);
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
    ['whoever spoke before, not two things', 'Holm sagte, die Halle sei zu. Sturm und Regen kamen dazu. „Das Dach ist seit dem Winter undicht und kaum noch zu retten.“', 'Holm'],
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

describe('what is not speech', () => {
  it.each([
    ['a term that the text repeats', 'Die „grüne Wende“ kommt spät. Viele halten die „grüne Wende“ für teuer, sagte Berg.'],
    ['a motto', 'Das Fest steht unter dem Motto „Wir sind alle eine große Stadt“.'],
    ['titles in a list', 'Die Gruppe spielte Stücke wie „Ich bin der Wind über dem Wasser“ und „Wir gehen heute nicht mehr nach Hause“.'],
  ])('%s', (_, text) => {
    expect(direct(text)).toEqual([]);
  });

  it.each([
    'Die Zahlen deuten darauf hin, dass der Winter mild wird.',
    'Sie weigerten sich, den Saal zu verlassen.',
    'Der Haushalt sieht vor, dass die Steuern steigen.',
  ])('nobody says it: %s', (text) => {
    expect(tagged(text).annotations.quotations).toEqual([]);
  });
});

describe('sources and subjects', () => {
  const speakers = (text: string): string[] => {
    const article = tagged(text);
    return article.annotations.quotations!.map(({ speaker }) => (speaker === undefined ? '–' : article.text.slice(speaker.start, speaker.end)));
  };

  it.each([
    ['whoever gives the information', 'Nach Angaben der Stadtverwaltung wurde niemand verletzt.', ['der Stadtverwaltung']],
    ['the whole source', 'Laut einer Umfrage unter 400 Betrieben der Region fehlen Fachkräfte.', ['einer Umfrage unter 400 Betrieben der Region']],
    ['the document of a passive', 'In dem Bericht wurde festgestellt, dass Geld fehlt.', ['dem Bericht']],
    ['a source in marks', 'Wie „Der Anzeiger“ berichtet, fehlt das Geld.', ['„Der Anzeiger“']],
    ['the subject in the plural', 'Einige der ältesten Vereine der Stadt haben Bürgermeister Emil Krause geschrieben, dass Geld fehle.', ['Einige der ältesten Vereine der Stadt']],
    ['not the demonstrative', 'Die Halle ist zu. Das bestätigte der Zoo am Montag.', ['der Zoo']],
    ['the subject before, where it is left out', 'Klein sagte nur: „Kein Wort davon.“ Und fügte hinzu: „Noch nicht.“', ['Klein', 'Klein']],
    ['in the sentence behind that takes it up', '„Ohne Geld geht es nicht.“ So beschreibt Bürgermeister Emil Krause die Lage.', ['Bürgermeister Emil Krause']],
    ['not in one that leads on', '„Ohne Geld geht es nicht.“ Das sagte auch Emil Krause: „Wir warten.“', ['–', 'Emil Krause']],
    ['one for retold and quoted words', 'Berg warf der Stadt vor, sie habe gewartet: „Das Geld war seit Jahren da.“', ['Berg', 'Berg']],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });

  it('reads guillemets with blanks', () => {
    expect(direct('Lea sagte: « Guten Tag ! Ich bin Lea. Und du ? » Markus antwortete: « Hallo ! Ich bin Markus. »')).toEqual([
      'Guten Tag ! Ich bin Lea. Und du ? < Lea',
      'Hallo ! Ich bin Markus. < Markus',
    ]);
  });
});

describe('the score', () => {
  it.each([
    ['is highest with a frame right beside a long passage', '„Wir haben lange darauf gewartet, und nun ist es da“, sagte Holm.', 0.95],
    ['is lower for a short one', '„Nun ist es da“, sagte Holm.', 0.75],
    ['is low without a speaker', '„Wir haben lange darauf gewartet, und nun ist es da“, hieß es.', 0.5],
  ])('%s', (_, text, score) => {
    expect(tagged(text).annotations.quotations![0]!.score).toBe(score);
  });
});
