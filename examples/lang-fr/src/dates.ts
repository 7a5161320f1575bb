import type { DateData } from '@depesche/language';
import { rules } from './rules.js';
import { classes } from './words.js';

const words = (list: string): string[] => list.trim().split(/\s+/);

/** Stems of the future, which the language makes by endings: „ouvrira“, „ouvriront“. */
const futureStems = words(`
  ouvrir rouvrir fermer commencer débuter reprendr prendr partir revenir viendr reviendr arriver sortir rester passer voter élir choisir décider annoncer présenter publier lancer signer
  recevoir accueillir rencontrer visiter participer jouer affronter disputer diffuser continuer durer terminer finir entrer aur ser fer ir pourr devr voudr verr tiendr aboutir coûter
`);

export const dates: DateData = {
  language: 'fr',
  classes,
  rules,
  adjectiveEndings: [],
  numbers: { decimalSign: ',', order: 'day-month' },
  decadeSuffixes: [],
  connectors: ['à', 'a', 'au', 'et', 'ou', 'et le', 'jusqu ’ au', "jusqu ' au", 'jusqu ’ à', "jusqu ' à", '-', '–', ','],
  ranges: {
    between: ['à', 'a', 'au', '-', '–', 'jusqu ’ au', "jusqu ' au", 'jusqu ’ à', "jusqu ' à"],
    framed: [
      { before: 'entre', between: 'et' },
      { before: 'entre', between: 'et le' },
    ],
  },
  timeBeforeDay: ['le', 'du', 'ce'],
  durationJoins: ['et'],
  tense: {
    past: words('était étaient avait avaient fut furent a ont eu dit annoncé'),
    pastEndings: ['ait', 'aient'],
    notPast: words('souhait portrait retrait'),
    perfectAuxiliaries: words('a ont est sont avait'),
    participles: [{ prefix: '', ending: 'é' }, { prefix: '', ending: 'ée' }, { prefix: '', ending: 'és' }, { prefix: '', ending: 'ées' }, { prefix: '', ending: 'i' }, { prefix: '', ending: 'u' }],
    states: words('fermé ouvert situé'),
    pastBefore: ['depuis'],
    present: words('commence commencent débute s’ouvre part partent revient'),
    future: [...words('va vont vais doit doivent devrait prévu prévue prochainement'), ...futureStems.flatMap((stem) => [`${stem}a`, `${stem}ont`, `${stem}ai`])],
    determiners: words('le la les un une des ce cet cette ces son sa ses leur leurs'),
    clauseBorders: words(', ; : . ! ? « » ( ) – — que qui dont où quand lorsque'),
  },
};
