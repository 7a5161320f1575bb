/**
 * Invented names of German towns, streets and buildings. The lists of places know large towns of the world and few of the
 * villages and streets that news are full of; what these end with is a small and closed set.
 */
import { pick, type Random } from '@depesche/corpus/random';

const STEMS = `Alt Neu Ober Unter Nieder Groß Klein Hohen Lang Stein Eich Birk Buch Lind Erl Esch Wald Feld Berg Burg Bad Rot Schwarz
  Weiß Grün Schön Frei König Kaiser Bischofs Mönch Kirch Mühl Salz Eisen Silber Gold Wolf Bären Hirsch Rehn Fuchs Adel Wil Ger Hart
  Diet Bern Rein Wern Sieg Fried Rud Arn Eber Her Lud Ott Gott Kar Mar Hel Gem Ans Ems Iser Wester Oster Süder Norder Rade Ribn Bel
  Zwi Prem Gol Tre Ram Kön Lau Mei Wit Zer Sand Möckern Völk Schwein Ochsen Rhein Main Neck Elb Wes`.split(/\s+/);

const TOWN_ENDINGS = `hausen heim bach berg burg dorf feld ingen stedt stadt thal tal kirchen au itz ow in rode roda hagen hofen felden
  stetten weiler büttel wig leben lage beck bek born brunn brück furt furth hain holz horn hude kamp loh mar moor münde mühl rath reuth
  ried scheid see stein wald wang weil wied winkel zell um egg graben schlag`.split(/\s+/);

const SITE_ENDINGS = `straße platz damm ufer weg pfad markt burg grund tal brücke allee park tor see bach berg wald hof gasse ring
  schloss turm schanze`.split(/\s+/);

const LINKS = ['', '', 'er', 's'];

/** Of invented names, so many are names of towns. */
const TOWNS = 0.65;

/** A name of a town („Eichhausen“), or of a street or building, half of them after a family of `families`. */
export function inventToponym(random: Random, families: readonly string[]): string {
  const any = (words: readonly string[]): string => pick(words, random);
  if (random.unit() < TOWNS) return any(STEMS) + any(TOWN_ENDINGS);
  return any(random.unit() < 0.5 ? families : STEMS).replace(/s$/, '') + any(LINKS) + any(SITE_ENDINGS);
}
