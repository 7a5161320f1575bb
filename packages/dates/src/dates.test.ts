import { type Article, assembleArticle, checkArticle, tag, type Timex } from '@depesche/article';
import { articles } from '@depesche/corpus';
import { de } from '@depesche/lang-de';
import { segments } from '@depesche/segment';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dates, type DatesOptions, timexRange } from './index.js';

const taggers = [segments({ packs: [de] }), dates({ packs: [de] })];

function article(paragraphs: readonly string[], datePublished?: string): Article {
  return assembleArticle({
    language: 'de',
    metadata: datePublished === undefined ? {} : { datePublished },
    blocks: paragraphs.map((text) => ({ type: 'text', role: 'paragraph', text })),
  });
}

/** Each expression as `words = TYPE value mod`. */
function read(text: string, datePublished: string | undefined = '2024-06-12'): string[] {
  return show(tag(article([text], datePublished), taggers));
}

function show({ text, annotations }: Article): string[] {
  return annotations.timexes!.map(({ start, end, type, value, mod }) =>
    `${text.slice(start, end)} = ${type} ${value}${mod === undefined ? '' : ` ${mod}`}`,
  );
}

it.each([
  ['Seit dem 1. Januar gilt es.', 'dem 1. Januar = DATE 2024-01-01'],
  ['Ab dem 1. Januar gilt es.', 'dem 1. Januar = DATE 2025-01-01'],
])('in December „seit“ still looks back to January: %s', (text, expected) => {
  expect(read(text, '2024-12-03')).toEqual([expected]);
});

describe('dates on a Wednesday, 12 June 2024', () => {
  it.each([
    ['Am 3. Mai kam er an.', ['3. Mai = DATE 2024-05-03']],
    ['Am 3. Oktober 1990 war es so weit.', ['3. Oktober 1990 = DATE 1990-10-03']],
    ['Sie wird ihr Amt am 20. Januar antreten.', ['20. Januar = DATE 2025-01-20']],
    ['Das Fest geht vom 5. bis 7. Juli.', ['5. = DATE 2024-07-05', '7. Juli = DATE 2024-07-07']],
    ['Termine sind der 12., 13. und 14. Juli.', ['der 12. = DATE 2024-07-12', '13. = DATE 2024-07-13', '14. Juli = DATE 2024-07-14']],
    ['Von Mai bis September 1943 war er fort.', ['Mai = DATE 1943-05', 'September 1943 = DATE 1943-09']],
    ['Am 03.12.2023 und am 4.12. wurde gefeiert.', ['03.12.2023 = DATE 2023-12-03', '4.12. = DATE 2023-12-04']],
    ['Stand: 2024-05-31.', ['2024-05-31 = DATE 2024-05-31']],
    ['Am Freitag, dem 14. Juni, wird getanzt.', ['Freitag, dem 14. Juni = DATE 2024-06-14']],
    ['Am Samstag, 13., und Sonntag, 14. Juli.', ['Samstag, 13. = DATE 2024-07-13', 'Sonntag, 14. Juli = DATE 2024-07-14']],
    ['Fr., 14. Juni 2024', ['Fr., 14. Juni 2024 = DATE 2024-06-14']],
    ['Der 30. Februar fällt aus.', ['Februar = DATE 2024-02']],
    ['Am 29. Februar wurde er geboren.', ['29. Februar = DATE 2024-02-29']],
  ])('days: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['Die Minister treffen sich am Dienstag.', ['Dienstag = DATE 2024-06-18']],
    ['Das erklärte sie am Dienstag.', ['Dienstag = DATE 2024-06-11']],
    ['Das hat sie am Freitag angekündigt.', ['Freitag = DATE 2024-06-07']],
    ['Er sagte, sie wollen am Montag beraten.', ['Montag = DATE 2024-06-17']],
    ['Das Ergebnis vom Sonntag überrascht.', ['Sonntag = DATE 2024-06-09']],
    ['Kommenden Montag ist Schluss.', ['Kommenden Montag = DATE 2024-06-17']],
    ['Am vergangenen Mittwoch war Schluss.', ['vergangenen Mittwoch = DATE 2024-06-05']],
    ['Am Freitag vergangener Woche brannte es.', ['Freitag vergangener Woche = DATE 2024-06-07']],
    ['Es brannte am späten Dienstagabend.', ['späten Dienstagabend = TIME 2024-06-11TEV']],
    ['In der Nacht zum Sonntag brannte es.', ['der Nacht zum Sonntag = TIME 2024-06-09TNI']],
    ['Am Wochenende hatte es geregnet.', ['Wochenende = DATE 2024-W23-WE']],
    ['Am kommenden Wochenende regnet es.', ['kommenden Wochenende = DATE 2024-W24-WE']],
  ])('weekdays: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['Gestern, heute und übermorgen.', ['Gestern = DATE 2024-06-11', 'heute = DATE 2024-06-12', 'übermorgen = DATE 2024-06-14']],
    ['Morgen früh geht es los.', ['Morgen früh = TIME 2024-06-13TMO']],
    ['Guten Morgen!', []],
    ['Im Vorjahr und im Vormonat.', ['Vorjahr = DATE 2023', 'Vormonat = DATE 2024-05']],
    ['In der kommenden Woche.', ['der kommenden Woche = DATE 2024-W25']],
    ['Im August vorigen Jahres.', ['August vorigen Jahres = DATE 2023-08']],
    ['Heuer wird gewählt.', ['Heuer = DATE 2024']],
    ['Anfang nächster Woche.', ['Anfang nächster Woche = DATE 2024-W25 START']],
    ['Zum Jahresende läuft es aus.', ['Jahresende = DATE 2024 END']],
    ['Mitte Mai 2023.', ['Mitte Mai 2023 = DATE 2023-05 MID']],
    ['Er kam am 3. März 2020. Am Tag danach ging er.', ['3. März 2020 = DATE 2020-03-03', 'Tag danach = DATE 2020-03-04']],
    ['Am 3. März 2020 kam er, drei Tage später ging er.', ['3. März 2020 = DATE 2020-03-03', 'drei Tage später = DATE 2020-03-06']],
    ['1998 zog er um, ein Jahr später starb er.', ['1998 = DATE 1998', 'ein Jahr später = DATE 1999']],
    ['Am letzten Sonntag im Oktober und am Muttertag 2025.', ['letzten Sonntag im Oktober = DATE 2024-10-27', 'Muttertag 2025 = DATE 2025-05-11']],
    ['Damals war es anders als jetzt.', ['Damals = DATE PAST_REF', 'jetzt = DATE PRESENT_REF']],
    ['Vor kurzem war es anders.', ['Vor kurzem = DATE PAST_REF']],
    ['In Zukunft wird es besser.', ['Zukunft = DATE FUTURE_REF']],
  ])('relative dates: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['Im dritten Quartal 2023 und im zweiten Halbjahr.', ['dritten Quartal 2023 = DATE 2023-Q3', 'zweiten Halbjahr = DATE 2024-H2']],
    ['Im Herbst 1989 und im kommenden Frühjahr.', ['Herbst 1989 = DATE 1989-FA', 'kommenden Frühjahr = DATE 2025-SP']],
    ['Im Winter 2022/23.', ['Winter 2022/23 = DATE 2022-WI']],
    ['Die 1990er-Jahre und Ende der 80er Jahre.', ['Die 1990er-Jahre = DATE 199', 'Ende der 80er Jahre = DATE 198 END']],
    ['Er starb 44 v. Chr. in Rom.', ['44 v. Chr. = DATE BC0044']],
    ['Im 5. Jahrhundert v. Chr. stand es noch.', ['5. Jahrhundert v. Chr. = DATE BC04']],
    ['Es geschah 79 n. Chr. am Vesuv.', ['79 n. Chr. = DATE 0079']],
    ['Zwischen 350 und 300 vor Christus wuchs sie.', ['350 = DATE BC0350', '300 vor Christus = DATE BC0300']],
    ['Anfang des 20. Jahrhunderts.', ['Anfang des 20. Jahrhunderts = DATE 19 START']],
    ['In der zweiten Hälfte des 18. Jahrhunderts.', ['der zweiten Hälfte des 18. Jahrhunderts = DATE 17 END']],
    ['Von 1939-45 und 1914–1918.', ['1939 = DATE 1939', '45 = DATE 1945', '1914 = DATE 1914', '1918 = DATE 1918']],
    ['Von 1848 bis 1850, zwischen 1000 und 1500 Menschen.', ['1848 = DATE 1848', '1850 = DATE 1850']],
    ['Im Jahr 1700 (1800), bis 1500.', ['Jahr 1700 = DATE 1700', '1800 = DATE 1800']],
    ['Im Jahr 476 ging Rom unter, im Jahre 80 brannte es.', ['Jahr 476 = DATE 0476', 'Jahre 80 = DATE 0080']],
    ['Es sind im Jahr 300 Tonnen, im Jahr 20 bis 30, und im Jahr 3 nach der Wende.', []],
    ['KW 12 und die 13. Kalenderwoche 2025.', ['KW 12 = DATE 2024-W12', 'die 13. Kalenderwoche 2025 = DATE 2025-W13']],
    ['Am Ostermontag 2025, zu Pfingsten 2023, am 2. Advent 2024.', [
      'Ostermontag 2025 = DATE 2025-04-21',
      'Pfingsten 2023 = DATE 2023-05-28',
      '2. Advent 2024 = DATE 2024-12-08',
    ]],
    ['An Heiligabend und am Neujahrstag wird gefeiert.', ['Heiligabend = DATE 2024-12-24', 'Neujahrstag = DATE 2025-01-01']],
    ['Das fünfte Quartal gibt es nicht.', []],
  ])('parts of the calendar: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['Beginn um 20.30 Uhr.', ['20.30 Uhr = TIME 2024-06-12T20:30']],
    ['Morgen um 10:15 Uhr.', ['Morgen = DATE 2024-06-13', '10:15 Uhr = TIME 2024-06-13T10:15']],
    ['Von 10 bis 16 Uhr offen.', ['10 = TIME 2024-06-12T10:00', '16 Uhr = TIME 2024-06-12T16:00']],
    ['Offen 9-12.30 Uhr.', ['9 = TIME 2024-06-12T09:00', '12.30 Uhr = TIME 2024-06-12T12:30']],
    ['Ab halb acht abends.', ['halb acht abends = TIME 2024-06-12T19:30']],
    ['Um zwei Uhr nachts.', ['zwei Uhr nachts = TIME 2024-06-12T02:00']],
    ['Am Abend kam er.', ['Abend = TIME 2024-06-12TEV']],
    ['Es war Freitag. Am Abend kam er.', ['Freitag = DATE 2024-06-07', 'Abend = TIME 2024-06-07TEV']],
    ['Das Spiel endete 2:1.', []],
    ['Um 25.70 Uhr.', []],
  ])('times: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['Um halb 6, um halb sechs Uhr.', ['halb 6 = TIME 2024-06-12T05:30', 'halb sechs Uhr = TIME 2024-06-12T05:30']],
    ['Um Viertel sechs, um Viertel nach drei.', ['Viertel sechs = TIME 2024-06-12T05:15', 'Viertel nach drei = TIME 2024-06-12T03:15']],
    ['Um dreiviertel neun, um Viertel vor neun.', ['dreiviertel neun = TIME 2024-06-12T08:45', 'Viertel vor neun = TIME 2024-06-12T08:45']],
    ['Um zehn nach drei, um fünf vor vier.', ['zehn nach drei = TIME 2024-06-12T03:10', 'fünf vor vier = TIME 2024-06-12T03:55']],
    ['Um fünf vor halb neun.', ['fünf vor halb neun = TIME 2024-06-12T08:25']],
    ['Um 18h30 und um 8.30 h.', ['18h30 = TIME 2024-06-12T18:30', '8.30 h = TIME 2024-06-12T08:30']],
    ['Um acht Uhr dreißig, um 8 Uhr 30.', ['acht Uhr dreißig = TIME 2024-06-12T08:30', '8 Uhr 30 = TIME 2024-06-12T08:30']],
    ['Um 8:00:25 Uhr.', ['8:00:25 Uhr = TIME 2024-06-12T08:00:25']],
    ['Um ein Uhr mittags, um zwölf Uhr nachts.', ['ein Uhr mittags = TIME 2024-06-12T13:00', 'zwölf Uhr nachts = TIME 2024-06-12T00:00']],
    ['Um acht Uhr am Abend.', ['acht Uhr am Abend = TIME 2024-06-12T20:00']],
    ['Am Dienstag um 7 wird geöffnet.', ['Dienstag = DATE 2024-06-18', '7 = TIME 2024-06-18T07:00']],
    ['Das gilt morgen Abend gegen 8 Uhr.', ['morgen Abend = TIME 2024-06-13TEV', '8 Uhr = TIME 2024-06-13T20:00']],
    ['Um 19 Uhr am Freitag wird gefeiert.', ['19 Uhr = TIME 2024-06-14T19:00', 'Freitag = DATE 2024-06-14']],
    ['Gestern morgen um 6 Uhr.', ['Gestern morgen = TIME 2024-06-11TMO', '6 Uhr = TIME 2024-06-11T06:00']],
    ['Geöffnet von 20 bis 2 Uhr.', ['20 = TIME 2024-06-12T20:00', '2 Uhr = TIME 2024-06-13T02:00']],
    ['Um 20 Uhr gewann er 30:24.', ['20 Uhr = TIME 2024-06-12T20:00']],
    ['Der Satz ging 10:12 verloren.', []],
    ['Er kam um 7 Punkte näher.', []],
  ])('clock words: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['Das gilt seit 03/12/2023 und am 13/12/2025.', ['03/12/2023 = DATE 2023-12-03', '13/12/2025 = DATE 2025-12-13']],
    ['Seit 03/2024 und 2023-11.', ['03/2024 = DATE 2024-03', '2023-11 = DATE 2023-11']],
    ['Der Brief kam am 07-03-2018 an.', ['07-03-2018 = DATE 2018-03-07']],
    ['Am 03. 12. 2023 war es kalt.', ['03. 12. 2023 = DATE 2023-12-03']],
    ['Am 7. Mrz. 2018 und am 3. Jän. 2019.', ['7. Mrz. 2018 = DATE 2018-03-07', '3. Jän. 2019 = DATE 2019-01-03']],
    ['Am dritten Oktober 1990.', ['dritten Oktober 1990 = DATE 1990-10-03']],
    ['Sie wurde 1798 geboren. Der Verein wurde 1863 in Wien gegründet.', ['1798 = DATE 1798', '1863 = DATE 1863']],
    ['Im August 89 fiel Schnee.', ['August = DATE 2023-08']],
    ['Das war im August 89.', ['August 89 = DATE 1989-08']],
    ['Er wird am 15. erwartet, am 15. Geburtstag.', ['15. = DATE 2024-06-15']],
    ['Das war in der letzten Woche im Mai.', ['der letzten Woche im Mai = DATE 2024-W21']],
    ['Am Buß- und Bettag 2023.', ['Buß- und Bettag 2023 = DATE 2023-11-22']],
    ['Am Mittwoch in zwei Wochen.', ['Mittwoch in zwei Wochen = DATE 2024-06-26']],
    ['Das Verhältnis war 3/4, das Ergebnis 10-3-27.', []],
    ['Akte 1/2/3/4 und 12/345.', []],
  ])('numeric and other dates: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['Die Halle ist von Montag bis Freitag geschlossen.', ['Montag = DATE 2024-06-10', 'Freitag = DATE 2024-06-14']],
    ['Das Fest läuft vom 26. Juli bis 22. August.', ['26. Juli = DATE 2024-07-26', '22. August = DATE 2024-08-22']],
    ['Es fand vom 20. November bis 10. Januar statt.', ['20. November = DATE 2023-11-20', '10. Januar = DATE 2024-01-10']],
    ['Vom 30.11. - 5.12. ist zu.', ['30.11. = DATE 2024-11-30', '5.12. = DATE 2024-12-05']],
    ['Vom 28. bis 3. März 2024.', ['28. = DATE 2024-02-28', '3. März 2024 = DATE 2024-03-03']],
    ['Von November bis Februar 2023.', ['November = DATE 2022-11', 'Februar 2023 = DATE 2023-02']],
    ['Von November bis Februar war es kalt.', ['November = DATE 2023-11', 'Februar = DATE 2024-02']],
    ['Zwischen dem 20. Dezember und dem 5. Januar wird gebaut.', ['dem 20. Dezember = DATE 2024-12-20', 'dem 5. Januar = DATE 2025-01-05']],
    ['Geöffnet Mo–Fr.', ['Mo = DATE 2024-06-10', 'Fr. = DATE 2024-06-14']],
    ['Von Montag, 7 Uhr, bis Freitag, 15 Uhr.', ['Montag = DATE 2024-06-10', '7 Uhr = TIME 2024-06-10T07:00', 'Freitag = DATE 2024-06-14', '15 Uhr = TIME 2024-06-14T15:00']],
    ['Von heute bis Sonntag.', ['heute = DATE 2024-06-12', 'Sonntag = DATE 2024-06-16']],
  ])('ranges: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['Zwei Jahre und drei Monate, 1 Stunde 20 Minuten.', ['Zwei Jahre und drei Monate = DURATION P2Y3M', '1 Stunde 20 Minuten = DURATION PT1H20M']],
    ['Drei Tage und zwei Stunden lang.', ['Drei Tage und zwei Stunden = DURATION P3DT2H']],
    ['Während zweier Monate.', ['zweier Monate = DURATION P2M']],
    ['Vor drei Wochen.', ['drei Wochen = DURATION P3W']],
    ['Seit rund 20 Jahren.', ['rund 20 Jahren = DURATION P20Y APPROX']],
    ['In den vergangenen zehn Tagen.', ['den vergangenen zehn Tagen = DURATION P10D']],
    ['In den vergangenen Tagen.', ['den vergangenen Tagen = DURATION PXD']],
    ['Ein halbes Jahr und anderthalb Stunden.', ['Ein halbes Jahr = DURATION P6M', 'anderthalb Stunden = DURATION PT1.5H']],
    ['Zwei bis drei Monate.', ['Zwei = DURATION P2M', 'drei Monate = DURATION P3M']],
    ['Eine zweitägige Tagung, eine 14-tägige Frist.', ['zweitägige = DURATION P2D', '14-tägige = DURATION P14D']],
    ['Der dreijährige Bub nach der dreijährigen Pause.', ['dreijährigen = DURATION P3Y']],
    ['Jahrelang und seit Wochen.', ['Jahrelang = DURATION PXY', 'Wochen = DURATION PXW']],
    ['Er ist 31 Jahre alt, sie starb im Alter von 80 Jahren.', []],
    ['Es kamen 2000 Menschen und kosteten 1950 Euro.', []],
  ])('durations: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['Jeden Tag und alle zwei Jahre.', ['Jeden Tag = SET P1D', 'alle zwei Jahre = SET P2Y']],
    ['Montags und an jedem Freitagabend.', ['Montags = SET XXXX-WXX-1', 'jedem Freitagabend = SET XXXX-WXX-5TEV']],
    ['Täglich, jährlich, nachts.', ['Täglich = SET P1D', 'jährlich = SET P1Y', 'nachts = SET XXXX-XX-XXTNI']],
    ['Das kostet 400 Euro im Monat, 20 Euro pro Woche.', ['im Monat = SET P1M', 'pro Woche = SET P1W']],
  ])('what recurs: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('the publication date', () => {
  it.each([
    ['Am 3. Dezember.', ['3. Dezember = DATE XXXX-12-03']],
    ['Am Dienstag um 8 Uhr.', ['Dienstag = DATE XXXX-WXX-2', '8 Uhr = TIME XXXX-XX-XXT08:00']],
    ['Gestern Abend.', ['Gestern Abend = TIME XXXX-XX-XXTEV']],
    ['Im Juli, im Sommer, im dritten Quartal.', ['Juli = DATE XXXX-07', 'Sommer = DATE XXXX-SU', 'dritten Quartal = DATE XXXX-Q3']],
    ['Am Wochenende, in dieser Woche, im Vorjahr.', ['Wochenende = DATE XXXX-WXX-WE', 'dieser Woche = DATE XXXX-WXX', 'Vorjahr = DATE XXXX']],
    ['Zu Ostern.', ['Ostern = DATE XXXX-XX-XX']],
  ])('invents nothing without one: %s', (text, expected) => {
    expect(show(tag(article([text]), taggers))).toEqual(expected);
  });

  it('is taken from a dateline when there is none', () => {
    const draft = {
      language: 'de',
      blocks: [
        { type: 'text', role: 'dateline', text: 'Bonn, 12. Juni 2024' },
        { type: 'text', role: 'paragraph', text: 'Am Freitag wird gewählt.' },
      ],
    } as const;
    expect(show(tag(assembleArticle(draft), taggers))).toEqual(['12. Juni 2024 = DATE 2024-06-12', 'Freitag = DATE 2024-06-14']);
    const published = { ...draft, metadata: { datePublished: '2024-06-20' } };
    expect(show(tag(assembleArticle(published), taggers))[1]).toBe('Freitag = DATE 2024-06-21');
  });

  it('is read in the time zone asked for', () => {
    const late = article(['Heute.'], '2024-12-03T23:30:00Z');
    const value = (timeZone?: string): string | undefined =>
      tag(late, [taggers[0]!, dates({ packs: [de], ...(timeZone !== undefined && { timeZone }) })]).annotations.timexes?.[0]?.value;
    expect(value()).toBe('2024-12-03');
    expect(value('Europe/Berlin')).toBe('2024-12-04');
    expect(value('America/New_York')).toBe('2024-12-03');
  });
});

describe('dates()', () => {
  it('reads decomposed letters', () => {
    expect(read('Am 3. März.'.normalize('NFD')).map((line) => line.normalize())).toEqual(['3. März = DATE 2024-03-03']);
  });

  it.each(['en', 'und'])('leaves the layer absent in a language without a pack: %s', (language) => {
    const other = { ...article(['Am Montag.'], '2024-06-12'), language };
    expect(tag(other, taggers).annotations).not.toHaveProperty('timexes');
    expect(tag({ ...other, language: 'de' }, [taggers[0]!, dates({ packs: [] })]).annotations).not.toHaveProperty('timexes');
  });

  it.each<[string, unknown]>([
    ['packs', undefined],
    ['packs', {}],
    ['packs[0]', { packs: [{ language: 'de' }] }],
    ['timeZone', { packs: [de], timeZone: 'Mars/Olympus' }],
    ['timeZone', { packs: [de], timeZone: 1 }],
  ])('refuses a wrong %s', (option, options) => {
    expect(() => dates(options as DatesOptions)).toThrow(`Option "${option}" is`);
  });

  it('does not depend on how numbers were cut into tokens', () => {
    const text = 'Am 03.12.2023 und 3. Mai um 20.30 Uhr in den 1990er-Jahren.';
    const whole = tag(article([text], '2024-06-12'), taggers);
    const tokens = Array.from(text, (sign, i) => ({ start: i, end: i + 1, sign }))
      .filter(({ sign }) => sign !== ' ')
      .map(({ start, end }) => ({ start, end, type: 'word' as const }));
    const numbers = tokens.filter(({ start }) => /[\d.]/.test(text[start]!));
    const words = whole.annotations.tokens!.filter(({ start, end }) => !/[\d.]/.test(text.slice(start, end)));
    const cut = [...numbers, ...words, ...tokens.filter(({ start }) => start >= text.indexOf('er-Jahren'))]
      .filter((token, i, all) => all.findIndex((other) => other.start <= token.start && token.end <= other.end) === i)
      .sort((a, b) => a.start - b.start);
    const again = dates({ packs: [de] }).annotate({ ...whole, annotations: { ...whole.annotations, tokens: cut } });
    expect(again.timexes?.slice(0, 3)).toEqual(whole.annotations.timexes?.slice(0, 3));
    expect(show(whole)).toHaveLength(4);
  });
});

/** The values this package writes (TIMEX3, TimeML 1.2.1, with HeidelTime's -WE, H1 and DE, CE). */
const valueGrammar =
  /^(?:(?:PAST|PRESENT|FUTURE)_REF|P(?:\d+(?:\.\d+)?|X)(?:Y|M|W|D|DE|CE|WE)|PT(?:\d+(?:\.\d+)?|X)[HMS]|P(?=[\dT])(?:\d+[YMWD])*(?:T(?:\d+[HMS])+)?|[\dX]{2,4}|[\dX]{4}-(?:SP|SU|FA|WI|Q[1-4X]|H[12]|(?:0[1-9]|1[0-2]|XX)|W(?:[0-5]\d|XX)(?:-(?:WE|[1-7](?:T(?:MO|MI|AF|EV|NI|\d\d:\d\d(?::\d\d)?))?))?|(?:0[1-9]|1[0-2]|XX)-(?:[0-3]\d|XX)(?:T(?:MO|MI|AF|EV|NI|\d\d:\d\d(?::\d\d)?|XX:XX))?))$/;

const pieces = fc.constantFrom(
  ...'am im vom bis und der die den dem Montag Dienstagabend 3. 31. 29. Februar Mai 2024 1945 45 20.30 10:15 Uhr halb acht zwei drei ein'.split(' '),
  ...'Jahre Jahren Woche Tage später zuvor vergangenen kommenden Ende Anfang Quartal ersten fünfte Jahrhundert 1990er Ostern Advent'.split(' '),
  ...'halb Viertel vor nach fünf 18h30 8 h 03/12/2024 3/2024 07-03-2018 8:00:25 Mo Fr und zwischen um am 15. Stunde 20 Minuten Mitternacht'.split(' '),
  ...'03.12.2024 99.99.9999 2024-13-40 2007/08 99999999999 1.000.000 Wochenende Sommer Winter jeden alle - – , . ( ) „ “ 🙂 pro nachts Nacht zum'.split(' '),
);

const days = fc
  .date({ min: new Date('0000-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const texts = fc.oneof(
  fc.array(pieces, { minLength: 1, maxLength: 30 }).map((list) => list.join(' ')),
  fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => `x${text.replace(/[\s\p{C}]+/gu, ' ').trim()}`),
);

describe('any range', () => {
  const months = ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'];
  const weekday = fc.constantFrom('Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag');
  const day = fc.tuple(fc.integer({ min: 1, max: 28 }), fc.constantFrom(...months)).map(([ofMonth, month]) => `${ofMonth}. ${month}`);
  const numeric = fc.tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 })).map(([ofMonth, month]) => `${ofMonth}.${month}.`);
  const ends = fc.oneof(...[weekday, day, numeric].map((end) => fc.tuple(end, end)));
  const frame = fc.constantFrom('Das Fest geht vom', 'Das Fest wird gefeiert vom', 'Das Fest fand statt vom');
  const someDay = fc.date({ min: new Date('1950-01-01T00:00:00Z'), max: new Date('2090-12-31T00:00:00Z'), noInvalidDate: true });

  it('starts before it ends, less than a year later', () => {
    fc.assert(
      fc.property(frame, ends, someDay, (words, [from, to], published) => {
        const { timexes = [] } = tag(article([`${words} ${from} bis ${to}`], published.toISOString().slice(0, 10)), taggers).annotations;
        expect(timexes).toHaveLength(2);
        const length = Date.parse(timexes[1]!.value) - Date.parse(timexes[0]!.value);
        expect(length >= 0 && length < 366 * 86_400_000).toBe(true);
        expect(timexRange(timexes[0]!.value, timexes[1]!.value)).toEqual({ start: timexes[0]!.value, end: timexes[1]!.value });
      }),
    );
  });
});

describe('any text', { timeout: 20_000 }, () => {
  it('gets sound layers and valid values, the same each time', () => {
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 4 }), fc.option(days, { nil: undefined }), (paragraphs, day) => {
        const tagged = tag(article(paragraphs, day), taggers);
        expect(checkArticle(tagged).filter(({ code }) => code !== 'bad-metadata')).toEqual([]);
        for (const { value } of tagged.annotations.timexes!) expect(value).toMatch(valueGrammar);
        expect(tag(article(paragraphs, day), taggers)).toEqual(tagged);
      }),
      { numRuns: 300 },
    );
  });

  it('gives articles of any shape sound layers', () => {
    fc.assert(
      fc.property(articles({ tagged: false }), (any) => {
        expect(checkArticle(tag({ ...any, language: 'de' }, taggers))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('is read the same whatever stands in other paragraphs', () => {
    fc.assert(
      fc.property(texts, texts, texts, days, (before, text, after, day) => {
        const alone = tag(article([text], day), taggers).annotations.timexes!;
        const offset = before.length + 2;
        const among = tag(article([before, text, after], day), taggers).annotations.timexes!;
        const moved = alone.map((timex): Timex => ({ ...timex, start: timex.start + offset, end: timex.end + offset }));
        expect(among.filter(({ start, end }) => start >= offset && end <= offset + text.length)).toEqual(moved);
      }),
    );
  });

  it.each([
    ['digits', '1'.repeat(100_000)],
    ['numbers', '1.'.repeat(50_000)],
    ['dates', '3.12.'.repeat(20_000)],
    ['days in a row', `${'3., '.repeat(25_000)}4. Mai`],
    ['weekdays', 'Montag '.repeat(15_000).trim()],
    ['open expressions', 'in der Nacht von '.repeat(6_000).trim()],
    ['hyphens', '-'.repeat(100_000)],
    ['ranges', 'Montag bis '.repeat(9_000).trim()],
    ['ranges of times', '10 Uhr bis '.repeat(9_000).trim()],
    ['ranges of days', '3.5. - '.repeat(14_000).trim()],
    ['durations in a row', 'zwei Jahre und drei Monate '.repeat(3_700).trim()],
    ['slashes', '1/2/2024/'.repeat(11_000)],
    ['minutes', 'fünf vor halb '.repeat(7_000).trim()],
  ])('of 100,000 characters is read in one go: %s', (_, text) => {
    expect(checkArticle(tag(article([text], '2024-06-12'), taggers))).toEqual([]);
  });
});
