import { de } from '@depesche/lang-de';
import { describe, expect, it } from 'vitest';
import { splitSentences, splitTokens } from './split.js';

const { segmentation } = de;

function tokensOf(text: string): string {
  return splitTokens(text, segmentation)
    .map(({ start, end }) => text.slice(start, end))
    .join(' | ');
}

function sentencesOf(text: string): string[] {
  return splitSentences(text, segmentation).map(({ start, end }) => text.slice(start, end));
}

describe('splitTokens', () => {
  it.each([
    ['Sie kam, sah und ging.', 'Sie | kam | , | sah | und | ging | .'],
    ['z. B. am 3. Oktober', 'z. | B. | am | 3. | Oktober'],
    ['z.B. d.h. u.a. i.d.R. etwas', 'z.B. | d.h. | u.a. | i.d.R. | etwas'],
    ['Dr. Ute Berg, Dipl.-Ing. Kurz', 'Dr. | Ute | Berg | , | Dipl.-Ing. | Kurz'],
    ['George W. Bush und J.D. Kurz', 'George | W. | Bush | und | J.D. | Kurz'],
    ['rund 10.000 oder 1.000.000 Euro', 'rund | 10.000 | oder | 1.000.000 | Euro'],
    ['10,5 Prozent, +1,0 und -3 °C', '10,5 | Prozent | , | +1,0 | und | -3 | °C'],
    ['um 20.30 Uhr, 14:05 Uhr', 'um | 20.30 | Uhr | , | 14:05 | Uhr'],
    ['ein 3:2-Sieg, Endstand 1:0.', 'ein | 3:2-Sieg | , | Endstand | 1:0 | .'],
    ['§ 5 Abs. 2 Nr. 3 GG', '§ | 5 | Abs. | 2 | Nr. | 3 | GG'],
    ['50 % oder 50%, 5%-Hürde', '50 | % | oder | 50 | % | , | 5%-Hürde'],
    ['die US-Regierung und der NATO-Chef', 'die | US-Regierung | und | der | NATO-Chef'],
    ['Haus- und Hofhund, das -zubehör', 'Haus- | und | Hofhund | , | das | -zubehör'],
    ['Wie geht\'s? D\'Hondt, O’Neill', "Wie | geht's | ? | D'Hondt | , | O’Neill"],
    ['„Ja“, »nein«, "doch", ‚so‘', '„ | Ja | “ | , | » | nein | « | , | " | doch | " | , | ‚ | so | ‘'],
    ['(siehe S. 4) [sic] {x}', '( | siehe | S. | 4 | ) | [ | sic | ] | { | x | }'],
    ['Warte … und dann ... Schluss', 'Warte | … | und | dann | ... | Schluss'],
    ['Er – der Chef – kam -- spät - an', 'Er | – | der | Chef | – | kam | -- | spät | - | an'],
    ['Köln/Bonn, 2010–2014, 20-25', 'Köln | / | Bonn | , | 2010 | – | 2014 | , | 20 | - | 25'],
    ['auf https://example.org/a,b?c=(d). Ende', 'auf | https://example.org/a,b?c=(d) | . | Ende'],
    ['bei www.example.org, example.de!', 'bei | www.example.org | , | example.de | !'],
    ['an a.b-c@example.org.', 'an | a.b-c@example.org | .'],
    ['#Wahl und @depesche', '#Wahl | und | @depesche'],
    ['Lehrer:innen, Schüler*innen, Bürger_innen', 'Lehrer:innen | , | Schüler*innen | , | Bürger_innen'],
    ['AT&T kauft H&M & Co.', 'AT&T | kauft | H&M | & | Co.'],
    ['Johannes Paul II. und Karl IV.', 'Johannes | Paul | II. | und | Karl | IV.'],
    ['CO2, A380, 80er, 5G-Netz, 20px', 'CO2 | , | A380 | , | 80er | , | 5G-Netz | , | 20px'],
    ['Das Ende.Der Anfang', 'Das | Ende | . | Der | Anfang'],
    ['im Jahr 2005. Danach', 'im | Jahr | 2005 | . | Danach'],
    ['Platz 19. Er siegte', 'Platz | 19 | . | Er | siegte'],
    ['am 24.12. und 31.12.2024', 'am | 24.12. | und | 31.12.2024'],
    ['(1. FC Beispiel) (28.)', '( | 1. | FC | Beispiel | ) | ( | 28. | )'],
    ['mit 120 km/h. Der', 'mit | 120 | km | / | h | . | Der'],
    ['US$ und $ 5 und 5 €', 'US$ | und | $ | 5 | und | 5 | €'],
    ['am Mo., 3. Mai, Hptabt.; so', 'am | Mo. | , | 3. | Mai | , | Hptabt. | ; | so'],
    ['dieser Art. Und Art. 5', 'dieser | Art | . | Und | Art. | 5'],
    ['👩‍👩‍👧 lacht👍🏽!', '👩‍👩‍👧 | lacht | 👍🏽 | !'],
    ['Cafe\u0301 日本語', 'Cafe\u0301 | 日本語'],
    ['"', '"'],
    ['', ''],
    [' \n ', ''],
  ])('%s', (text, expected) => {
    expect(tokensOf(text)).toBe(expected);
  });

  it.each([
    ['Haus', 'word'],
    ['3.', 'number'],
    ['10.000,5', 'number'],
    ['14:05', 'number'],
    ['50-jährig', 'word'],
    ['80er', 'word'],
    ['B2', 'word'],
    ['#8', 'word'],
    ['-3', 'number'],
    ['...', 'punctuation'],
    ['“', 'punctuation'],
    ['%', 'punctuation'],
    ['🙂', 'punctuation'],
    ['https://example.org', 'word'],
  ])('%s is a %s', (token, type) => {
    const text = `${token} und`;
    expect(splitTokens(text, segmentation)[0]).toEqual({ start: 0, end: token.length, type });
  });
});

describe('splitSentences', () => {
  it.each([
    [['Der Kanzler kam.', 'Er ging.']],
    [['Das wird es sein: 14. - 15.10. in Köln.']],
    [['Wer war das?', '– Niemand.']],
    [['Dr. Berg traf am 3. Oktober z. B. den Ing. Kurz.', 'Sie sprachen.']],
    [['George W. Bush kam.', 'Karl IV. nicht.']],
    [['„Das geht nicht.“, sagte er.', '„Geht das?“ fragte sie.', '„Ja!“', 'Er ging.']],
    [['„Das geht.', 'Das muss gehen.“', 'Sie nickte.']],
    [['»Komm!« rief er.', '"Nein."', '"Doch," sagte sie.']],
    [['Er sagte: „Das geht.“', 'Dann ging er.']],
    [['Das Haus war verloren:', 'Es brannte ganz ab.']],
    [['Frage: Wie geht es weiter?', 'Antwort: Gut.']],
    [['Es kamen Bund, Länder usw. zu Wort.', 'Es gab Brot, Käse usw.', 'Der Rest fehlte.']],
    [['Das war 2005.', '1997 war es anders.']],
    [['Er kam auf Platz 3.', 'Das reichte.']],
    [['Mehr auf www.example.org.', 'Oder bei example.de.']],
    [['(Der Adler ist gelandet.)', 'Alle jubelten.']],
    [['Das Portal Yahoo! lächelt.', 'Sie (nein!) Geduld haben.']],
    [['Wer war das?!', 'Niemand weiß es…']],
    [['Das ist lange her …', 'Aber wahr.']],
    [['Am 24.12. ist Heiligabend.', 'Am 1. Mai nicht.']],
    [['Die Art. 1 bis 5 GG gelten.', 'So ist das.']],
    [['Sie kam im 19. Jahrhundert.', 'Der 1. FC Beispiel auch.']],
    [['Es sind 5,9.', 'Nach Angaben der Polizei.']],
  ])('%j', (sentences) => {
    expect(sentencesOf(sentences.join(' '))).toEqual(sentences);
  });

  it('ends a sentence at a blank line, and at a line break before a sentence starter', () => {
    expect(sentencesOf('Die Lage\n\nkeine Besserung\n \nin Sicht')).toEqual(['Die Lage', 'keine Besserung', 'in Sicht']);
    expect(sentencesOf('Berg: „Nie“\nDer Minister blieb.')).toEqual(['Berg: „Nie“', 'Der Minister blieb.']);
    expect(sentencesOf('Die Grundsteuer\nFür alle wird es teurer, sagt\nder Minister.')).toEqual(['Die Grundsteuer', 'Für alle wird es teurer, sagt\nder Minister.']);
  });

  it('takes a full stop behind a blank for that of an abbreviation, where it may be one', () => {
    expect(sentencesOf('In St . Georg sprach Robert R . Muster . Dr . Berg ging .')).toEqual(['In St . Georg sprach Robert R . Muster .', 'Dr . Berg ging .']);
    expect(sentencesOf('Es gibt Plan B . Die Lage ist so . Weiter .')).toEqual(['Es gibt Plan B .', 'Die Lage ist so .', 'Weiter .']);
  });

  it('knows no words without data, but full stops, marks and scripts', () => {
    const text = 'First one. Second (no!) one? Third.';
    expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(['First one.', 'Second (no!) one?', 'Third.']);
    const japanese = '彼は来た。彼女は去った。';
    expect(splitSentences(japanese)).toEqual([
      { start: 0, end: 5 },
      { start: 5, end: 12 },
    ]);
    const arabic = 'وصل الوزير. ثم غادر.';
    expect(splitSentences(arabic)).toHaveLength(2);
  });
});
