/** Month names, full and short, in the languages pages are read in; lower case, without full stops. */
const names: readonly string[] = [
  'januar jänner jan jän january janvier janv enero ene gennaio gen styczeń stycznia sty janeiro januari',
  'februar feber feb february février févr fév febrero febbraio luty lutego lut fevereiro fev februari',
  'märz mär mrz mar march mars marzo marzec marca março maart mrt',
  'april apr avril avr abril abr aprile kwiecień kwietnia kwi',
  'mai may mayo maggio mag maj maja maio mei',
  'juni jun june juin junio giugno giu czerwiec czerwca cze junho',
  'juli jul july juillet juil julio luglio lug lipiec lipca lip julho',
  'august aug août agosto ago sierpień sierpnia sie augustus',
  'september sept sep septembre septiembre setiembre settembre set wrzesień września wrz setembro',
  'oktober okt october oct octobre octubre ottobre ott październik października paź outubro out',
  'november nov novembre noviembre listopad listopada lis novembro',
  'dezember dez december dec décembre déc diciembre dic dicembre grudzień grudnia gru dezembro',
];

const numbers: ReadonlyMap<string, number> = new Map(names.flatMap((variants, month) => variants.split(' ').map((name) => [name, month + 1] as const)));

/** Number of a month, 1–12, by its name in any case; undefined for any other word. */
export function monthNumber(name: string): number | undefined {
  return numbers.get(name.toLowerCase());
}
