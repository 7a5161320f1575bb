/** Months by name and in short, in the languages feeds name them in; lower case, without full stops. */
const names: readonly string[] = [
  'january jan januar jänner jän janvier janv enero ene gennaio gen januari januara janeiro stycznia sty ledna tammikuu ocak января янв',
  'february feb februar feber février févr fév fevr febrero febbraio februari fevereiro fev lutego lut února helmikuu şubat февраля фев',
  'march mar mars märz mär mrz marzo maart mrt março marca března maaliskuu mart марта мар',
  'april apr avril avr abril abr aprile kwietnia kwi dubna huhtikuu nisan апреля апр',
  'may mai mayo maggio mag mei maj maio maja května toukokuu mayıs мая',
  'june jun juni juin junio giugno giu junho czerwca cze června kesäkuu haziran июня июн',
  'july jul juli juillet juil julio luglio lug julho lipca lip července heinäkuu temmuz июля июл',
  'august aug août aout agosto ago augustus augusti sierpnia sie srpna elokuu ağustos августа авг',
  'september sep sept septembre septiembre setiembre settembre set setembro września wrz září syyskuu eylül сентября сен',
  'october oct oktober okt octobre octubre ottobre ott outubro out października paź října lokakuu ekim октября окт',
  'november nov novembre noviembre novembro listopada lis listopadu marraskuu kasım ноября ноя',
  'december dec dezember dez décembre déc diciembre dic dicembre desember dezembro grudnia gru prosince joulukuu aralık декабря дек',
];

const numbers: ReadonlyMap<string, number> = new Map(names.flatMap((variants, month) => variants.split(' ').map((name) => [name, month + 1] as const)));

/** Number of a month, 1–12, by its name in any case, with or without a full stop; undefined for any other word. */
export function monthNumber(name: string): number | undefined {
  return numbers.get(name.toLowerCase().replace(/\.$/, ''));
}
