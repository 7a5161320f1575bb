/** German quotation marks, also those of Switzerland and those that keyboards and foreign agencies bring along. */
import type { QuotationMarks } from '@depesche/language';
import { words } from './word-list.js';

export const marks: QuotationMarks = {
  pairs: [
    ['„', '“'],
    ['„', '”'],
    ['„', '"'],
    ['“', '”'],
    ['“', '"'],
    ['»', '«'],
    ['«', '»'],
    ['‚', '‘'],
    ['‚', '’'],
    ['‘', '’'],
    ['›', '‹'],
    ['‹', '›'],
  ],
  straight: ['"', "'"],
  doubled: false,
  resumed: false,
  titleNouns: words(`
    zeitung magazin zeitschrift blatt wochenblatt tageszeitung nachrichtenmagazin boulevardblatt sender film kinofilm serie sendung show buch roman
    album song lied single oper stück ausstellung projekt programm aktion kampagne operation unternehmen firma schiff fähre frachter tanker
    motto leitlinie raumschiff raumsonde sonde satellit shuttle raumfähre band gruppe organisation partei bewegung initiative verein stiftung bündnis
    club klub hotel restaurant spiel computerspiel software wurm virus hurrikan taifun sturm orkan zyklon tiefdruckgebiet preis
    titel artikel portal website internetseite webseite plattform dienst marke modell typ flugzeug boot stadt gasthof agentur
    stücke lieder songs filme bücher romane werke alben hits opern spiele serien gedichte ausstellungen projekte
    mission trägerrakete rakete studie label namen name begriff bezeichnung codename spitznamen künstlernamen wikipedia
    nachrichtenagentur fernsehsender wochenzeitung konferenz festival tournee stiftung airline fluggesellschaft kategorie zug
  `),
  scareWords: words('sogenannt sogenannte sogenannten sogenannter sogenanntes sogenanntem genannte genannten genannter genanntes namens genannt alias'),
};
