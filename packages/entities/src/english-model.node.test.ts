import { readFileSync } from 'node:fs';
import { assembleArticle, coveredText, tag } from '@depesche/article';
import { en } from '@depesche/lang-en';
import { segments } from '@depesche/segment';
import { describe, expect, it } from 'vitest';
import { entities } from './entities.js';
import { readKnowledgeBase } from './knowledge-base/read-knowledge-base.js';
import { readModel } from './model/read-model.js';

const folder = new URL('../../model-en/', import.meta.url);
const knowledgeBase = readKnowledgeBase(readFileSync(new URL('knowledge-base.bin', folder)));
const taggers = [segments({ packs: [en] }), entities({ model: readModel(readFileSync(new URL('weights.bin', folder))), knowledgeBase, packs: [en] })];

function namesIn(...paragraphs: readonly string[]): string[] {
  const article = tag(assembleArticle({ language: 'en', blocks: paragraphs.map((text) => ({ type: 'text', role: 'paragraph', text })) }), taggers);
  const uris = new Map(article.annotations.entities!.map(({ id, uri }) => [id, uri?.replace(/.*\//, '')]));
  return article.annotations.mentions!.map((mention) => `${coveredText(article, mention)}: ${mention.type} ${uris.get(mention.entity!) ?? ''}`.trim());
}

describe('the English model', () => {
  it.each([
    ['Chancellor Angela Merkel met Emmanuel Macron in Berlin on Monday.', ['Angela Merkel: person Q567', 'Emmanuel Macron: person Q3052772', 'Berlin: place Q64']],
    ["Zelenskyy's office said that Ukraine's allies in NATO would meet.", ["Zelenskyy: person Q3874799", 'Ukraine: place Q212', 'NATO: organization Q7184']],
    ['The European Commission fined Microsoft.', ['European Commission: organization Q8880', 'Microsoft: organization Q2283']],
    ['LONDON (Reuters) - Heavy rain fell across Scotland and Northern Ireland.', ['LONDON: place Q84', 'Reuters: organization Q130879', 'Scotland: place Q22', 'Northern Ireland: place Q26']],
    ['Ukrainian officials spoke with the Polish government.', ['Ukrainian: place Q212', 'Polish: place Q36']],
    ['Nobody knew why the meeting was so short.', []],
  ])('finds the names of “%s”', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it('gives surnames and possessives the person of the full name', () => {
    const names = namesIn('Keir Starmer will speak in Parliament.', 'Critics of Starmer’s plan say that Mr. Starmer should wait.');
    expect(names.filter((name) => name.endsWith('Q6383803')).map((name) => name.replace(/:.*/, ''))).toEqual(['Keir Starmer', 'Starmer', 'Starmer']);
  });
});
