import { describe, expect, it } from 'vitest';
import { cueVerbs } from './cue-verbs.js';
import { cueVerb } from './inflect.js';

describe('cueVerb', () => {
  it.each([
    ['sagen', ['sagt', 'sagen', 'sagte', 'sagten', 'sage'], 'gesagt'],
    ['melden', ['meldet', 'melden', 'meldete', 'meldeten', 'melde'], 'gemeldet'],
    ['rechnen', ['rechnet', 'rechnen', 'rechnete', 'rechneten', 'rechne'], 'gerechnet'],
    ['entgegnen', ['entgegnet', 'entgegnen', 'entgegnete', 'entgegneten', 'entgegne'], 'entgegnet'],
    ['stimmen', ['stimmt', 'stimmen', 'stimmte', 'stimmten', 'stimme'], 'gestimmt'],
    ['kritisieren', ['kritisiert', 'kritisieren', 'kritisierte', 'kritisierten', 'kritisiere'], 'kritisiert'],
    ['behaupten', ['behauptet', 'behaupten', 'behauptete', 'behaupteten', 'behaupte'], 'behauptet'],
    ['zweifeln', ['zweifelt', 'zweifeln', 'zweifelte', 'zweifelten', 'zweifle'], 'gezweifelt'],
    ['erläutern', ['erläutert', 'erläutern', 'erläuterte', 'erläuterten', 'erläutere'], 'erläutert'],
    ['sprechen', ['spricht', 'sprechen', 'sprach', 'sprachen', 'spreche'], 'gesprochen'],
    ['versprechen', ['verspricht', 'versprechen', 'versprach', 'versprachen', 'verspreche'], 'versprochen'],
    ['nennen', ['nennt', 'nennen', 'nannte', 'nannten', 'nenne'], 'genannt'],
    ['empfinden', ['empfindet', 'empfinden', 'empfand', 'empfanden', 'empfinde'], 'empfunden'],
  ])('%s', (infinitive, finite, participle) => {
    expect(cueVerb(infinitive, 'say')).toMatchObject({ finite, joined: finite, participle, infinitives: [infinitive] });
  });

  it('parts separable prefixes', () => {
    expect(cueVerb('ein|räumen', 'say')).toEqual({
      kind: 'say',
      finite: ['räumt', 'räumen', 'räumte', 'räumten', 'räume'],
      joined: ['einräumt', 'einräumen', 'einräumte', 'einräumten', 'einräume'],
      participle: 'eingeräumt',
      infinitives: ['einräumen', 'einzuräumen'],
      particle: 'ein',
    });
  });

  it('keeps the word that must stand with the verb', () => {
    expect(cueVerb('davon aus|gehen', 'think')).toMatchObject({ companion: 'davon', particle: 'aus', participle: 'ausgegangen' });
  });
});

describe('cueVerbs', () => {
  it('lists no verb twice in one kind', () => {
    const keys = cueVerbs.map(({ kind, infinitives, companion }) => `${kind} ${companion ?? ''} ${infinitives.join(' ')}`);
    expect(keys.length).toBe(new Set(keys).size);
  });

  it('holds only lower-case words', () => {
    for (const { finite, joined, participle, infinitives } of cueVerbs) {
      for (const form of [...finite, ...joined, participle, ...infinitives]) expect(form).toMatch(/^[a-zäöüß]+$/);
    }
  });

  it('is comprehensive', () => {
    expect(new Set(cueVerbs.map(({ infinitives }) => infinitives[0])).size).toBeGreaterThan(300);
  });
});
