/** French names of the parts of the calendar and of numbers, by what they say. */
import type { DateData, DateFields } from '@depesche/language';

type Words = Readonly<Record<string, DateFields>>;

const months = ['janvier', 'février fevrier', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août aout', 'septembre', 'octobre', 'novembre', 'décembre decembre'];
const shortMonths = ['janv jan', 'févr fevr fév fev', '', 'avr', '', '', 'juil', '', 'sept sep', 'oct', 'nov', 'déc dec'];
const weekdays = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
const counts = ['un une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze', 'treize', 'quatorze', 'quinze', 'seize', 'dix-sept', 'dix-huit', 'dix-neuf', 'vingt'];
const tens: Words = { trente: { amount: 30 }, quarante: { amount: 40 }, cinquante: { amount: 50 }, soixante: { amount: 60 }, cent: { amount: 100 }, 'vingt-quatre': { amount: 24 }, 'quarante-huit': { amount: 48 } };
const ordinals = ['premier première premiere', 'deuxième second seconde deuxieme', 'troisième troisieme', 'quatrième quatrieme', 'cinquième'];

/** Every form with what its place in the list gives. */
function numbered(forms: readonly string[], fields: (place: number) => DateFields): Words {
  return Object.fromEntries(forms.flatMap((form, i) => (form === '' ? [] : [[form, fields(i + 1)]])));
}

const unit: Words = {
  'jour journée': { unit: 'D' },
  semaine: { unit: 'W' },
  mois: { unit: 'M' },
  'an année annee': { unit: 'Y' },
  trimestre: { unit: 'Q' },
  'week-end weekend': { unit: 'WE' },
  'décennie decennie': { unit: 'DE' },
  'siècle siecle': { unit: 'CE' },
};
const units: Words = {
  'jours journées': { unit: 'D' },
  semaines: { unit: 'W' },
  mois: { unit: 'M' },
  'ans années annees': { unit: 'Y' },
  trimestres: { unit: 'Q' },
  'week-ends weekends': { unit: 'WE' },
  'décennies decennies': { unit: 'DE' },
  'siècles siecles': { unit: 'CE' },
};
const clockUnits: Words = { 'heure heures h': { unit: 'TH' }, 'minute minutes min mins': { unit: 'TM' }, 'seconde secondes sec secs': { unit: 'TS' } };

export const classes: DateData['classes'] = {
  month: { words: numbered(months, (month) => ({ month })) },
  monthShort: { words: numbered(shortMonths, (month) => ({ month })) },
  midMonth: { words: numbered(months.map((forms) => forms.split(' ').map((form) => `mi-${form}`).join(' ')), (month) => ({ month, mod: 'MID' })) },
  weekday: { words: numbered(weekdays, (weekday) => ({ weekday })) },
  weekdays: { words: numbered(weekdays.map((day) => `${day}s`), (weekday) => ({ weekday })) },
  firstDay: { words: { '1er premier': { day: 1 } } },
  dayWord: { words: numbered(counts.slice(1), (place) => ({ day: place + 1 })) },
  season: { words: { printemps: { season: 'SP' }, 'été ete': { season: 'SU' }, automne: { season: 'FA' }, hiver: { season: 'WI' } } },
  dayPart: {
    words: {
      'matin matinée matinee': { dayPart: 'MO' },
      'après-midi apres-midi': { dayPart: 'AF' },
      'soir soirée soiree': { dayPart: 'EV' },
      nuit: { dayPart: 'NI' },
    },
  },
  dayShift: {
    words: {
      hier: { unit: 'D', shift: -1 },
      demain: { unit: 'D', shift: 1 },
      'avant-hier': { unit: 'D', shift: -2 },
      'après-demain apres-demain': { unit: 'D', shift: 2 },
    },
  },
  unit: { words: unit },
  units: { words: units },
  clockUnit: { words: clockUnits },
  demonstrative: { words: { 'ce cet cette': { shift: 0 } } },
  shift: {
    words: {
      'prochain prochaine prochains prochaines suivant suivante': { shift: 1 },
      'dernier dernière derniere derniers dernières dernieres passé passée passe passee précédent précédente precedent': { shift: -1 },
    },
  },
  count: { words: { ...numbered(counts, (amount) => ({ amount })), ...tens, 'quelques plusieurs': { amount: null } } },
  hourWord: { words: numbered(counts.map((form) => (form.startsWith('un ') ? 'une' : form)), (hour) => ({ hour })) },
  ordinal: { words: numbered(ordinals, (ordinal) => ({ ordinal })) },
  part: { words: { 'début debut': { mod: 'START' }, milieu: { mod: 'MID' }, fin: { mod: 'END' } } },
  noon: { words: { midi: { hour: 12 }, minuit: { hour: 24 } } },
  holiday: {
    words: {
      'noël noel': { month: 12, day: 25 },
      'pâques paques': { easter: 0 },
      ascension: { easter: 39 },
      'pentecôte pentecote': { easter: 49 },
      toussaint: { month: 11, day: 1 },
      armistice: { month: 11, day: 11 },
      'saint-sylvestre': { month: 12, day: 31 },
    },
  },
  often: { words: { 'quotidien quotidienne quotidiennement': { unit: 'D' }, 'hebdomadaire': { unit: 'W' }, 'mensuel mensuelle mensuellement': { unit: 'M' }, 'annuel annuelle annuellement': { unit: 'Y' } } },
  century: { words: { xixe: { century: 19 }, xxe: { century: 20 }, xxie: { century: 21 }, xviiie: { century: 18 } } },
  present: { words: { 'maintenant actuellement': {} } },
};
