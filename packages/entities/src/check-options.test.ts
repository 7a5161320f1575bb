import { assembleArticle, type Mention } from '@depesche/article';
import { de } from '@depesche/lang-de';
import { expect, it } from 'vitest';
import { checkKnownName } from './check-known-names.js';
import { entities, type EntitiesOptions } from './entities.js';
import { resolveEntities } from './linking/resolve-entities.js';
import { tinyModel, tinyModelBytes } from './tiny-model.fixture.js';

const model = tinyModel({});

it.each<[string, unknown]>([
  ['options" is missing; it takes an object', undefined],
  ['model" is missing', {}],
  ['model" is a Uint8Array; it takes a model, from readModel(bytes)', { model: tinyModelBytes({}) }],
  ['model" is a Promise', { model: Promise.resolve(model) }],
  ['knowledgeBase" is a Uint8Array; it takes a knowledge base, from readKnowledgeBase(bytes)', { model, knowledgeBase: new Uint8Array(9) }],
  ['types" is "person"; it takes a list', { model, types: 'person' }],
  ['types[1]" is "PER"; it takes "person", "organization", "place" or "misc"', { model, types: ['person', 'PER'] }],
  ['extra" is an object', { model, extra: { name: 'Musterstadt', type: 'place' } }],
  ['extra[1].type" is "city"; it takes "person"', { model, extra: [{ name: 'A', type: 'person' }, { name: 'B', type: 'city' }] }],
  ['packs" is an object; it takes a list', { model, packs: de }],
  ['packs[0]" is an object; it takes a language pack with the section "names"', { model, packs: [{ language: 'de' }] }],
])('says: Option "%s …', (message, options) => {
  expect(() => entities(options as EntitiesOptions)).toThrow(`Option "${message}`);
});

it.each<[string, unknown]>([
  ['names[0]', 'Musterstadt'],
  ['names[0].name', { type: 'place' }],
  ['names[0].name', { name: ' ', type: 'place' }],
  ['names[0].aliases', { name: 'A', type: 'place', aliases: 'B' }],
  ['names[0].aliases', { name: 'A', type: 'place', aliases: [''] }],
  ['names[0].uri', { name: 'A', type: 'place', uri: 'Q1' }],
  ['names[0].description', { name: 'A', type: 'place', description: 3 }],
  ['names[0].location', { name: 'A', type: 'place', location: [1, 2] }],
  ['names[0].location', { name: 'A', type: 'place', location: { latitude: 91, longitude: 0 } }],
])('refuses a known name with a wrong %s', (option, name) => {
  expect(() => { checkKnownName(name, 'names[0]'); }).toThrow(`Option "${option}" is`);
});

it('takes a known name with everything', () => {
  const name = { name: 'A', type: 'place', aliases: ['B'], uri: 'https://example.org/a', description: 'c', location: { latitude: -90, longitude: 180 } };
  expect(() => { checkKnownName(name, 'name'); }).not.toThrow();
});

it('checks what resolveEntities is given as well', () => {
  const article = assembleArticle({ blocks: [] });
  expect(() => resolveEntities(article, undefined as unknown as Mention[])).toThrow('Option "mentions" is missing');
  expect(() => resolveEntities(article, [], { extra: [{ name: '', type: 'place' }] })).toThrow('Option "extra[0].name"');
});
