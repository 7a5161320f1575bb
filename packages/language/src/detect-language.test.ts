import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage, guessLanguage } from './detect-language.js';

const de = {
  language: 'de',
  functionWords: ['der', 'die', 'das', 'und', 'ist', 'nicht', 'mit', 'von', 'zu', 'auf', 'für', 'eine', 'sie', 'auch', 'sich', 'hat', 'dem', 'im'],
};
const en = { language: 'en', functionWords: ['the', 'of', 'and', 'to', 'is', 'that', 'it', 'was', 'for', 'on', 'with', 'he', 'has', 'not'] };

const german = 'Die Ministerin hat sich mit dem Botschafter getroffen und über eine Reise gesprochen, die für den Herbst geplant ist.';
const english = 'The minister met the ambassador on Monday and spoke to reporters about a journey that is planned for the autumn.';
const longEnglish = `${english} ${english}`;

describe('detectLanguage', () => {
  it.each([
    ['German', german, 'de'],
    ['English', english, 'und'],
    ['Dutch', 'De minister zei dat hij niet in staat was om de vraag te beantwoorden, omdat de regering er nog over moest beslissen.', 'und'],
    ['Danish', 'Ministeren siger, at der er behov for flere penge til forsvaret, og at det er vigtigt for sikkerheden i landet.', 'und'],
    ['Swedish', 'Statsministern sade att det är viktigt för landet att alla hjälper till, men att det inte är så lätt.', 'und'],
    ['French', 'Le ministre a dit que les négociations des derniers jours étaient difficiles, mais que le gouvernement est prêt.', 'und'],
    ['Japanese', '首相は月曜日に記者団に対し、計画について説明した。', 'und'],
    ['one shared word', 'Die Hard', 'und'],
    ['nothing', '', 'und'],
    ['numbers', '1 2 3', 'und'],
  ])('knows with one pack whether it is that language: %s', (_name, text, language) => {
    expect(detectLanguage(text, { packs: [de] })).toBe(language);
  });

  it('chooses among packs', () => {
    expect(detectLanguage(german, { packs: [en, de] })).toBe('de');
    expect(detectLanguage(english, { packs: [de, en] })).toBe('en');
  });

  it.each([
    ['kept when the text agrees', german, 'de-AT', 'de-AT'],
    ['kept when the text is too short to tell', 'Rutte in Kiew', 'de', 'de'],
    ['kept when there is no pack for it', 'De minister zei niets.', 'nl-NL', 'nl-NL'],
    ['in canonical form', german, 'DE_at', 'de-AT'],
    ['overruled by text that is clearly another known language', german, 'en-US', 'de'],
    ['refuted by long text without its function words', longEnglish, 'de', 'und'],
    ['ignored when it is no tag', german, 'deutsch!', 'de'],
    ['ignored when it says nothing', german, 'und', 'de'],
    ['ignored when empty', english, '', 'und'],
  ])('the declared language is %s', (_name, text, declared, language) => {
    expect(detectLanguage(text, { packs: [de], declared })).toBe(language);
  });

  it('leaves a tie undecided', () => {
    const twin = { ...de, language: 'xx' };
    expect(detectLanguage(german, { packs: [de, twin] })).toBe('und');
    expect(detectLanguage(german, { packs: [de, twin], declared: 'xx' })).toBe('xx');
  });

  it('never throws and always gives a tag', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, declared) => {
        expect(detectLanguage(text, { packs: [de, en], declared })).toMatch(/^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i);
      }),
    );
  });
});

describe('guessLanguage', () => {
  it.each([
    ['Zehn Tote bei Zugunglück auf der Strecke', 'de'],
    ['Ten dead on the railway', 'en'],
    ['Rutte: Kiew', 'de'],
    ['', 'de'],
  ])('%j is most likely %s', (text, language) => {
    expect(guessLanguage(text, [de, en])).toBe(language);
  });

  it('knows nothing without a pack', () => {
    expect(guessLanguage(german, [])).toBe('und');
  });
});

it.each([undefined, {}, { packs: de }, { packs: [{ language: 'de' }] }])('refuses the options %#', (options) => {
  expect(() => detectLanguage('x', options as never)).toThrow(/^Option "packs/);
});
