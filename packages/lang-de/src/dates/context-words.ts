/** German words beside a number or time word that decide whether it is a time expression. */
import type { DateData } from '@depesche/language';

/** Words that only give context; they say nothing about the time themselves. */
export const contextClasses: DateData['classes'] = {
  measure: {
    words: {
      'euro dollar franken lire schilling cent prozent promille meter metern metres kilometer kilometern zentimeter millimeter': {},
      'quadratmeter quadratmetern quadratkilometer kubikmeter hektar kilo kilogramm gramm tonnen tonne liter litern hektoliter': {},
      'grad watt kilowatt megawatt kilowattstunden volt einwohner einwohnern menschen personen besucher besuchern zuschauer': {},
      'zuschauern teilnehmer teilnehmern mitglieder mitgliedern mitarbeiter mitarbeitern soldaten arbeitsplätze arbeitsplätzen': {},
      'stimmen betten haushalte haushalten kinder kindern schüler schülern jugendliche jugendlichen fälle fällen unternehmen': {},
      'betriebe betrieben fahrzeuge fahrzeugen autos wohnungen häuser exemplare exemplaren seiten stück mal zeilen flüchtlinge': {},
      'flüchtlingen polizisten demonstranten studenten studierende studierenden tote toten verletzte verletzten opfer bäume': {},
      'bäumen tiere tieren bauern gäste gästen fans leute leuten bürger bürgern frauen männer männern gemeinden vereine punkte': {},
      'punkten höhenmeter höhenmetern seemeilen meilen fuß km m kg ha kwh mw € %': {},
      'millionen milliarden million milliarde mio mrd': {},
    },
  },
  rated: {
    words: {
      'euro dollar franken lire schilling cent prozent mal kilo kilogramm tonnen liter kilometer kilowattstunden € %': {},
      'millionen milliarden mio mrd': {},
    },
  },
  person: {
    words: {
      'bub buben mädchen mädchens junge jungen sohn sohnes tochter töchter kind kindes kinder mann mannes frau bruder schwester': {},
      'schüler schülerin enkel enkelin neffe nichte patient patienten patientin mutter vater vaters bruders enkels': {},
      'jugendliche jugendlichen jugendlicher zwillinge zwillingen opfer opfers geschwister hengst stute wallach hund': {},
    },
    case: 'upper',
  },
  founded: {
    words: {
      'geboren gegründet gestorben verstorben erbaut gebaut errichtet eröffnet erschienen veröffentlicht entstanden eingeweiht geweiht': {},
      'erwähnt aufgelöst abgerissen zerstört uraufgeführt komponiert unterzeichnet hingerichtet erfunden gestiftet verlegt': {},
    },
    case: 'lower',
  },
  anniversary: {
    words: { 'jubiläum jubiläums bestehen bestehens bestandsjubiläum vereinsjubiläum gründungsjubiläum jubelfeier': {} },
    case: 'upper',
  },
};
