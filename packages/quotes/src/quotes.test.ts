import { type Article, assembleArticle, checkArticle, tag } from '@depesche/article';
import { de } from '@depesche/lang-de';
import { segments } from '@depesche/segment';
import { describe, expect, it } from 'vitest';
import { quotes, type QuotesOptions } from './quotes.js';

const taggers = [segments({ packs: [de] }), quotes({ packs: [de] })];

function tagged(...paragraphs: string[]): Article {
  const blocks = paragraphs.map((text) => ({ type: 'text' as const, role: 'paragraph' as const, text }));
  return tag(assembleArticle({ language: 'de', blocks }), taggers);
}

/** Each quotation as „type: content … content < speaker (cue)“. */
function found(...paragraphs: string[]): string[] {
  const article = tagged(...paragraphs);
  expect(checkArticle(article)).toEqual([]);
  const covered = (span?: { start: number; end: number }): string => (span === undefined ? '–' : article.text.slice(span.start, span.end));
  return article.annotations.quotations!.map(
    ({ type, content, speaker, cue }) => `${type}: ${content.map(covered).join(' … ')} < ${covered(speaker)} (${covered(cue)})`,
  );
}

describe('direct speech', () => {
  it.each([
    ['a colon before', 'Bürgermeisterin Ute Brandt sagte: „Der Zoo bleibt offen.“', 'Der Zoo bleibt offen. < Bürgermeisterin Ute Brandt (sagte)'],
    ['the frame behind', '„Der Zoo bleibt offen“, sagte Brandt am Montag.', 'Der Zoo bleibt offen < Brandt (sagte)'],
    ['straight marks', '"Der Zoo bleibt offen", sagte sie.', 'Der Zoo bleibt offen < sie (sagte)'],
    ['Swiss marks', '«Der Zoo bleibt offen», sagte sie.', 'Der Zoo bleibt offen < sie (sagte)'],
    ['German guillemets', '»Der Zoo bleibt offen«, sagte sie.', 'Der Zoo bleibt offen < sie (sagte)'],
    ['a heading with a colon', 'Brandt: „Tiere besser schützen“', 'Tiere besser schützen < Brandt (–)'],
    ['so', '„Der Zoo bleibt offen“, so die Sprecherin des Tierparks.', 'Der Zoo bleibt offen < die Sprecherin des Tierparks (so)'],
    ['a separable verb', '„Der Zoo bleibt offen“, fügte der Direktor hinzu.', 'Der Zoo bleibt offen < der Direktor (fügte)'],
    ['an apposition', '„Das hilft uns allen“, sagte der Direktor, Emil Krause.', 'Das hilft uns allen < der Direktor, Emil Krause (sagte)'],
    ['a dative behind the name', '»Der Zoo bleibt offen«, sagte Brandt der »Zeit«.', 'Der Zoo bleibt offen < Brandt (sagte)'],
    ['a verb that names', 'Krause nannte den Plan „absurd“.', 'absurd < Krause (nannte)'],
    ['an impersonal verb', '„Der Zoo bleibt bis auf Weiteres offen“, heißt es in dem Bericht.', 'Der Zoo bleibt bis auf Weiteres offen < dem Bericht (heißt)'],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual([`direct: ${expected}`]);
  });

  it('joins the parts around its frame', () => {
    expect(found('„Das“, sagte er, „geht leider gar nicht mehr.“')).toEqual(['direct: Das … geht leider gar nicht mehr. < er (sagte)']);
  });

  it.each([
    ['„Sie rief laut: ‚Halt, stehen bleiben!‘ Dann lief sie davon“, sagte Krause.', 'Halt, stehen bleiben! < Sie (rief)'],
    ['"Der Direktor sagte: \'Wir schließen im Mai.\' Mehr weiß ich nicht", sagte Krause.', 'Wir schließen im Mai. < Der Direktor (sagte)'],
  ])('finds speech inside speech: %s', (text, inner) => {
    const [outer, nested] = found(text);
    expect(outer).toMatch(/ < Krause \(sagte\)$/);
    expect(nested).toBe(`direct: ${inner}`);
  });

  it('goes on in the next paragraph where that repeats the mark', () => {
    expect(found('Krause sagte: „Wir bleiben hier, das ist sicher.', '„Und wir öffnen im Mai wieder.“')).toEqual([
      'direct: Wir bleiben hier, das ist sicher. … Und wir öffnen im Mai wieder. < Krause (sagte)',
    ]);
  });

  it('carries the speaker over to a quotation without a frame', () => {
    expect(found('Brandt sagte, der Zoo bleibe offen. „Wir haben lange darum gekämpft und gewonnen.“')[1]).toBe(
      'direct: Wir haben lange darum gekämpft und gewonnen. < Brandt (–)',
    );
  });

  it.each([
    ['a title', 'Sie las im Magazin „Der Falke“ über den Zoo.'],
    ['a so-called thing', 'Der so genannte „Affenfelsen“ ist gesperrt.'],
    ['a nickname', 'Das Schiff „Seeadler“ liegt im Hafen.'],
    ['a name in brackets', 'Die Gruppe (kurz: „Wald und Wiese“) tagt im Mai.'],
    ['a name given to itself', 'Der Verein nennt sich „Freunde des Waldes“.'],
  ])('leaves %s alone', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('retold speech', () => {
  it.each([
    ['dass', 'Die Polizei teilte am Abend mit, dass niemand verletzt wurde.', 'dass niemand verletzt wurde < Die Polizei (teilte)'],
    ['a verb-second clause', 'Krause behauptete, der Zoo sei pleite.', 'der Zoo sei pleite < Krause (behauptete)'],
    ['an infinitive', 'Der Verein forderte, das Gehege zu schließen.', 'das Gehege zu schließen < Der Verein (forderte)'],
    ['the perfect', 'Der Sprecher des Amtes hat bestätigt, dass die Brücke gesperrt ist.', 'dass die Brücke gesperrt ist < Der Sprecher des Amtes (hat bestätigt)'],
    ['the frame behind', 'Der Zoo sei pleite, sagte der Direktor am Montag.', 'Der Zoo sei pleite < der Direktor (sagte)'],
    ['so', 'Der Zoo sei pleite, so der Direktor.', 'Der Zoo sei pleite < der Direktor (so)'],
    ['laut', 'Laut Krause ist der Zoo pleite.', 'ist der Zoo pleite < Krause (Laut)'],
    ['aus Sicht, in the middle', 'Das ist aus Sicht der Opposition zu wenig.', 'Das ist … zu wenig < der Opposition (aus Sicht)'],
    ['in den Augen', 'In den Augen von Anna Krause ist der Plan ein Fehler.', 'ist der Plan ein Fehler < Anna Krause (In den Augen)'],
    ['nach Angaben, in the middle', 'Der Zoo ist nach Angaben der Stadt seit Mai pleite.', 'Der Zoo ist … seit Mai pleite < der Stadt (nach)'],
    ['zufolge', 'Medienberichten zufolge ist der Zoo pleite.', 'ist der Zoo pleite < Medienberichten (zufolge)'],
    ['wie', 'Wie die Polizei mitteilte, ist die Brücke gesperrt.', 'ist die Brücke gesperrt < die Polizei (mitteilte)'],
    ['a relative clause before the verb', 'Der Sender, der das Rennen zeigt, behauptete, es sei fair gewesen.', 'es sei fair gewesen < Der Sender (behauptete)'],
    ['an apposition before the verb', 'Der Chef des Vereins, Karl Holz, sagte, das Geld fehle.', 'das Geld fehle < Der Chef des Vereins, Karl Holz (sagte)'],
    ['a question that is retold', 'Warum das so sei, wisse er nicht, sagte Krause.', 'Warum das so sei, wisse er nicht < Krause (sagte)'],
    ['a condition first', 'Krause fürchtet, wenn er nachgebe, werde der Zoo schließen.', 'wenn er nachgebe, werde der Zoo schließen < Krause (fürchtet)'],
    ['a dative before the verb', 'Der örtlichen Zeitung sagte Krause, der Zoo sei pleite.', 'der Zoo sei pleite < Krause (sagte)'],
    ['a name in lower case', 'Laut beispiel.de ist der Zoo pleite.', 'ist der Zoo pleite < beispiel.de (Laut)'],
    ['a noun of opinion', 'Er vertrat die Ansicht, dass der Zoo pleite ist.', 'dass der Zoo pleite ist < Er (die Ansicht)'],
    ['an object before the verb', 'Zugleich erneuerte sie die Forderung, der Zoo solle schließen.', 'der Zoo solle schließen < sie (die Forderung)'],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual([`indirect: ${expected}`]);
  });

  it('finds quoted words inside it', () => {
    expect(found('Krause sagte, die Lage sei „sehr ernst“.')).toEqual([
      'indirect: die Lage sei „sehr ernst“ < Krause (sagte)',
      'direct: sehr ernst < Krause (sagte)',
    ]);
  });

  it('is the sentence before where the next one only takes it up', () => {
    expect(found('Der Zoo ist pleite. Das bestätigte der Direktor am Montag.')).toEqual([
      'indirect: Der Zoo ist pleite. Das < der Direktor (bestätigte)',
    ]);
  });

  it('leaves clauses about the content out of it', () => {
    expect(found('Krause sagte, der Zoo sei pleite, was Kritik auslöste.')[0]).toBe('indirect: der Zoo sei pleite < Krause (sagte)');
  });

  it.each([
    ['a relative clause', 'Krause verteidigte den Plan, der im Mai beschlossen wurde.'],
    ['purpose', 'Krause sagte zu, um den Streit zu beenden.'],
    ['a noun that looks like a verb', 'Die Sage erzählt von einem Drachen.'],
  ])('is not %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('free speech', () => {
  it('continues retold speech in the subjunctive as one quotation', () => {
    expect(found('Krause sagte, der Zoo sei pleite. Er habe kein Geld mehr. Die Stadt müsse helfen.')[1]).toBe(
      'indirectFreeIndirect: Er habe kein Geld mehr. Die Stadt müsse helfen. < Krause (–)',
    );
  });

  it('marks hearsay', () => {
    expect(found('Der Mann soll mehrere Autos gestohlen haben.')).toEqual(['freeIndirect: Der Mann soll mehrere Autos gestohlen haben. < – (–)']);
  });

  it('marks speech acts that are only reported', () => {
    expect(found('Die Gewerkschaft forderte am Montag höhere Löhne.')).toEqual([
      'reported: Die Gewerkschaft forderte am Montag höhere Löhne. < Die Gewerkschaft (–)',
    ]);
  });
});

describe('quotes', () => {
  it('takes the pack of the primary language', () => {
    const article = assembleArticle({ language: 'de-AT', blocks: [{ type: 'text', role: 'paragraph', text: '„Das geht leider nicht“, sagte er.' }] });
    expect(tag(article, taggers).annotations.quotations).toHaveLength(1);
  });

  it.each([
    ['Krause räumte ein, dass der Zoo pleite ist.', 'räumte', 'ein'],
    ['Krause hat am Montag angekündigt, den Zoo zu schließen.', 'angekündigt', 'hat'],
    ['Krause sagte, der Zoo sei pleite.', 'sagte', undefined],
  ])('gives both parts of a torn cue: %s', (sentence, cue, rest) => {
    const { text, annotations } = tagged(sentence);
    const [quotation] = annotations.quotations!;
    const covered = (span?: { start: number; end: number }): string | undefined => span && text.slice(span.start, span.end);
    expect([covered(quotation!.cue), covered(quotation!.cueRest)]).toEqual([cue, rest]);
  });

  it('covers the marks, and the frame with cue and speaker', () => {
    const { text, annotations } = tagged('„Der Zoo bleibt offen“, sagte Brandt am Montag.');
    const [quotation] = annotations.quotations!;
    expect(text.slice(quotation!.start, quotation!.end)).toBe('„Der Zoo bleibt offen“');
    expect(text.slice(quotation!.frame!.start, quotation!.frame!.end)).toBe(', sagte Brandt am Montag');
  });
});

describe('quotes()', () => {
  it.each([
    ['en', [de]],
    ['und', [de]],
    ['de', []],
  ])('leaves the layer absent in a language without a pack: %s', (language, packs) => {
    const blocks = [{ type: 'text' as const, role: 'paragraph' as const, text: '„Ja“, sagte sie.' }];
    const article = tag(assembleArticle({ language, blocks }), [segments({ packs }), quotes({ packs })]);
    expect(article.annotations).not.toHaveProperty('quotations');
  });

  it.each([undefined, {}, { packs: de }, { packs: [{ language: 'de' }] }])('refuses the options %#', (options) => {
    expect(() => quotes(options as QuotesOptions)).toThrow(/^Option "packs/);
  });
});
