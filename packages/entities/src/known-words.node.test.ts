import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { assembleArticle, coveredText, type Mention, tag } from '@depesche/article';
import { de } from '@depesche/lang-de';
import { segments } from '@depesche/segment';
import { expect, it } from 'vitest';
import { readKnowledgeBase } from './knowledge-base/read-knowledge-base.js';
import { withKnownWords } from './known-words.js';

const sources = { knowledgeBase: readKnowledgeBase(readFileSync(createRequire(import.meta.url).resolve('@depesche/model-de/knowledge-base.bin'))), language: de.names };

function known(text: string, mentions: readonly Mention[] = []): string[] {
  const article = tag(assembleArticle({ language: 'de', blocks: [{ type: 'text', role: 'paragraph', text }] }), [segments({ packs: [de] })]);
  return withKnownWords(text, { tokens: article.annotations.tokens ?? [], mentions }, sources).map((mention) => `${mention.type} ${mention.form} ${coveredText(article, mention)}`);
}

it.each([
  ['Das gilt für russische und belgischen Käse.', ['place derived russische', 'place derived belgischen']],
  ['Das ukrainische Außenministerium widersprach.', ['place derived ukrainische', 'organization name Außenministerium']],
  ['Das Außenministerium widersprach.', []],
  ['Ein politisches, technisches, typisches Gespräch.', []],
  ['', []],
])('finds in %j what is known', (text, expected) => {
  expect(known(text)).toEqual(expected);
});

it('drops adjectives that only look like names, unless the tagger is sure', () => {
  const at = (score: number): Mention => ({ start: 4, end: 14, type: 'place', form: 'derived', score });
  expect(known('Die bilaterale Lage.', [at(0.6)])).toEqual([]);
  expect(known('Die bilaterale Lage.', [at(0.95)])).toEqual(['place derived bilaterale']);
});

it('leaves what is tagged as it is', () => {
  const mention: Mention = { start: 4, end: 13, type: 'misc', form: 'derived', score: 0.6 };
  expect(known('Die russische Lage.', [mention])).toEqual(['misc derived russische']);
});

it.each([
  ['Sachsen-Anhalt wählt.', ['place name Sachsen-Anhalt']],
  ['Sachsen-Anhalts Minister sprach.', ['place name Sachsen-Anhalts']],
  ['Sachsen-Minister Muster sprach.', ['place compound Sachsen']],
])('takes a known name with a hyphen as a whole: %s', (text, expected) => {
  expect(known(text, [{ start: 0, end: 7, type: 'place', form: 'compound', score: 0.8 }])).toEqual(expected);
});

it('drops compounds with a name that is not known, unless they are likely', () => {
  const at = (start: number, end: number, score: number): Mention => ({ start, end, type: 'organization', form: 'compound', score });
  expect(known('Im IT-Bereich.', [at(3, 5, 0.5)])).toEqual([]);
  expect(known('Im IT-Bereich.', [at(3, 5, 0.7)])).toEqual(['organization compound IT']);
  expect(known('Der NATO-Chef.', [at(4, 8, 0.5)])).toEqual(['organization compound NATO']);
});

it.each([
  ['Budapester Memorandum', 'misc name Budapester Memorandum'],
  ['Pariser Klimaabkommen', 'misc name Pariser Klimaabkommen'],
  ['Berliner Zeitung', 'place name Berliner Zeitung'],
  ['Unserer Konferenz', 'place name Unserer Konferenz'],
])('knows names of agreements and meetings: %s', (text, expected) => {
  expect(known(text, [{ start: 0, end: text.length, type: 'place', form: 'name', score: 0.8 }])).toEqual([expected]);
});

it.each([
  ['Die Staatsanwaltschaft Musterstadt ermittelt.', ['organization name Staatsanwaltschaft Musterstadt']],
  ['Die Anwaltschaft Musterstadt ermittelt.', ['place name Musterstadt']],
  ['Die Staatsanwaltschaft in Musterstadt ermittelt.', ['place name Musterstadt']],
])('takes an institution with the place behind it as a name: %s', (text, expected) => {
  const start = text.indexOf('Musterstadt');
  expect(known(text, [{ start, end: start + 11, type: 'place', form: 'name', score: 0.9 }])).toEqual(expected);
});

it.each<[text: string, type: Mention['type'], expected: string]>([
  ['Main-Kinzig-Kreis', 'place', 'place name Main-Kinzig-Kreis'],
  ['Rhein-Neckar-Kreises', 'place', 'place name Rhein-Neckar-Kreises'],
  ['Grete-Muster-Stiftung', 'person', 'organization name Grete-Muster-Stiftung'],
  ['Muster-Chef', 'organization', 'organization compound Muster'],
])('tells by the last part of %s whether all of it is a name', (word, type, expected) => {
  expect(known(`${word} und mehr.`, [{ start: 0, end: word.lastIndexOf('-'), type, form: 'compound', score: 0.9 }])).toEqual([expected]);
});
