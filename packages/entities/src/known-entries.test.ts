import { de } from '@depesche/lang-de';
import { segments } from '@depesche/segment';
import { assembleArticle } from '@depesche/article';
import { expect, it } from 'vitest';
import { KnownEntries } from './known-entries.js';
import { packKnowledgeBase } from './knowledge-base/pack-knowledge-base.js';
import { readKnowledgeBase } from './knowledge-base/read-knowledge-base.js';

const knowledgeBase = readKnowledgeBase(
  packKnowledgeBase([
    { id: 1, kind: 'organization', name: 'Freies Amt', names: [], prominence: 90 },
    { id: 2, kind: 'organization', name: 'Stelle für Muster und Proben', names: [], prominence: 30 },
    { id: 3, kind: 'person', name: 'Eva Beispiel', names: [{ text: 'Beispiel', relation: 'surname' }], prominence: 90 },
    { id: 4, kind: 'person', name: 'Ute Unbekannt', names: [], prominence: 20 },
    { id: 5, kind: 'region', name: 'Mustergau', names: [], prominence: 90 },
    { id: 6, kind: 'city', name: 'Musterstadt', names: [], prominence: 150 },
    { id: 7, kind: 'company', name: 'Mustermann', names: [], prominence: 150 },
    { id: 8, kind: 'region', name: 'Hinterwald', names: [], prominence: 20 },
    { id: 9, kind: 'media', name: 'Die Neue Zeitung', names: [], prominence: 90 },
  ]),
);
const known = new KnownEntries({ knowledgeBase, language: de.names });

function stretches(text: string): string[] {
  const article = assembleArticle({ language: 'de', blocks: [{ type: 'text', role: 'paragraph', text }] });
  const { tokens = [] } = segments({ packs: [de] }).annotate(article);
  return tokens.flatMap((_, i) => {
    const found = known.longestAt(text, tokens, i);
    return found === undefined ? [] : [`${text.slice(tokens[found.start]!.start, tokens[found.end - 1]!.end)}: ${found.type}`];
  });
}

it.each([
  ['Das Freie Amt schwieg.', ['Freie Amt: organization']],
  ['Ein Sprecher des Freien Amtes schwieg.', ['Freien Amtes: organization']],
  ['Die Stelle für Muster und Proben schwieg.', ['Stelle für Muster und Proben: organization']],
  ['Eva Beispiel und Ute Unbekannt schwiegen.', ['Eva Beispiel: person']],
  ['Die Neue Zeitung schrieb.', []],
  ['Das Freie, Amt schwieg.', []],
  ['Das freie Amt schwieg.', []],
])('in „%s“ %j are known', (text, names) => {
  expect(stretches(text)).toEqual(names);
});

it.each([
  ['Mustergau', 'place'],
  ['Mustergaus', 'place'],
  ['Musterstadt', undefined],
  ['Mustermann', undefined],
  ['Beispiel', undefined],
  ['Hinterwald', undefined],
  ['Gau', undefined],
])('the word %s names a %s', (word, type) => {
  expect(known.word(word)).toBe(type);
});
