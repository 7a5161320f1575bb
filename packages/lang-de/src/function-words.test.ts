import { detectLanguage } from '@depesche/language';
import { describe, expect, it } from 'vitest';
import { functionWords } from './function-words.js';

const packs = [{ language: 'de', functionWords }];

/** Invented sentences; with words that German has too. */
const neighbours: [string, string][] = [
  ['English', 'The war in the east was so long that the minister will die before it is over, an aide said; he also has an arm in a sling.'],
  ['Dutch', 'De minister zei dat hij niet in staat was om de vraag te beantwoorden, omdat de regering er nog over moest beslissen. Die mannen waren moe.'],
  ['Danish', 'Den danske regering siger, at der er behov for flere penge til forsvaret. Der er mange, der mener, at det ikke er nok.'],
  ['Swedish', 'Statsministern sade att det är viktigt för landet att alla hjälper till, men man måste vara klar över vad som händer.'],
  ['Norwegian', 'Statsministeren sier at det er viktig for landet at alle hjelper til. Den som vil, får hjelp av staten når det blir vanskelig.'],
  ['French', 'Le ministre a dit que les négociations des derniers jours étaient difficiles, mais que le gouvernement allait trouver une solution.'],
  ['Italian', 'Il ministro ha detto che non era in grado di rispondere alla domanda, perché il governo deve ancora decidere da dove cominciare.'],
  ['Luxembourgish', 'De Minister huet gesot, datt d’Regierung nach net decidéiert huet, wéi et mat deem Projet weidergeet. Dat ass net einfach.'],
  ['Afrikaans', 'Die minister het gesê dat hy nie die vraag kan beantwoord nie, omdat die regering nog daaroor moet besluit. Die dag was lank.'],
  ['Frisian', 'De minister sei dat er net yn steat wie om de fraach te beäntwurdzjen, omdat de regearing der noch oer beslute moast.'],
];

describe('function words', () => {
  it('are lower case, each once', () => {
    expect(functionWords.filter((word) => !/^\p{Ll}+$/u.test(word))).toEqual([]);
    expect(functionWords.filter((word, i) => functionWords.indexOf(word) !== i)).toEqual([]);
  });

  it('hold no frequent word of English, Dutch, French or Danish', () => {
    const foreign = ['in', 'an', 'am', 'so', 'was', 'war', 'will', 'man', 'also', 'as', 'of', 'de', 'en', 'van', 'het', 'als', 'wie', 'er', 'over', 'des', 'es', 'du', 'tu', 'on', 'et', 'den', 'for', 'men', 'af', 'har'];
    expect(functionWords.filter((word) => foreign.includes(word))).toEqual([]);
  });

  it.each(neighbours)('do not take %s for German', (_name, text) => {
    expect(detectLanguage(text, { packs })).toBe('und');
  });

  it.each([
    'Der Minister sagte, dass er die Frage nicht beantworten könne, weil die Regierung noch nicht entschieden habe.',
    'Die Zahl der Arbeitslosen ist im Mai auf den niedrigsten Stand seit drei Jahren gesunken.',
    'Bei einem Unfall auf der Autobahn sind am Montag zwei Menschen verletzt worden.',
  ])('know German: %s', (text) => {
    expect(detectLanguage(text, { packs })).toBe('de');
  });

  it.each(neighbours.filter(([name]) => name !== 'Afrikaans' && name !== 'Frisian'))('refute a page that says it is German: twice %s', (_name, text) => {
    expect(detectLanguage(`${text} ${text}`, { packs, declared: 'de' })).toBe('und');
  });
});
