import { detectLanguage } from '@depesche/language';
import { describe, expect, it } from 'vitest';
import { functionWords } from './function-words.js';

const packs = [{ language: 'en', functionWords }];

/** Invented sentences; with words that English has too. */
const neighbours: [string, string][] = [
  ['German', 'Der Minister war also in der Stadt, die man so am Morgen sah; was er will, hat er an dem Tag im Radio gesagt, und der Rest ist bekannt.'],
  ['Dutch', 'De minister had gezegd dat hij over het plan zou spreken, maar dan was het te laat; of er geld is, weten we hier in de stad nog niet.'],
  ['Danish', 'Den danske regering siger, at der er behov for flere penge til forsvaret. Der er mange, der mener, at det ikke er nok til at vinde.'],
  ['Norwegian', 'Statsministeren sier at det er viktig for landet at alle hjelper til. Den som vil, får hjelp av staten når det blir vanskelig her.'],
  ['French', 'Le ministre a dit que les négociations des derniers jours étaient difficiles, mais on ne sait pas si le pays a assez de son or.'],
  ['Spanish', 'El ministro dijo que no era posible responder a la pregunta, porque el gobierno aún debe decidir; me dicen que he de esperar.'],
  ['Italian', 'Il ministro ha detto che non era in grado di rispondere alla domanda, perché il governo deve ancora decidere da dove cominciare.'],
  ['Frisian', 'De minister sei dat er net yn steat wie om de fraach te beäntwurdzjen, omdat de regearing der noch oer beslute moast.'],
];

describe('function words', () => {
  it('are lower case, each once', () => {
    expect(functionWords.filter((word) => !/^\p{Ll}+$/u.test(word))).toEqual([]);
    expect(functionWords.filter((word, i) => functionWords.indexOf(word) !== i)).toEqual([]);
  });

  it('hold no frequent word of German, Dutch, French or Spanish', () => {
    const foreign = ['in', 'an', 'am', 'so', 'was', 'war', 'will', 'man', 'hat', 'die', 'den', 'is', 'over', 'me', 'he', 'we', 'on', 'or', 'a', 'no', 'for', 'men', 'all', 'under', 'ten'];
    expect(functionWords.filter((word) => foreign.includes(word))).toEqual([]);
  });

  it.each(neighbours)('do not take %s for English', (_name, text) => {
    expect(detectLanguage(text, { packs })).toBe('und');
  });

  it.each([
    'The minister said that she could not answer the question because the government had not decided.',
    'Unemployment fell to its lowest level in three years in May, according to figures from the labour office.',
    'Two people were injured on Monday after a lorry left the road near the old harbour.',
  ])('know English: %s', (text) => {
    expect(detectLanguage(text, { packs })).toBe('en');
  });

  it.each(neighbours)('refute a page that says it is English: twice %s', (_name, text) => {
    expect(detectLanguage(`${text} ${text}`, { packs, declared: 'en' })).toBe('und');
  });
});
