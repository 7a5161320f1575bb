import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { EntityType } from '@depesche/article';
import { de } from '@depesche/lang-de';
import { expect, it } from 'vitest';
import { readKnowledgeBase } from './knowledge-base/read-knowledge-base.js';
import { withoutJoins } from './split-joined.js';

const sources = { knowledgeBase: readKnowledgeBase(readFileSync(createRequire(import.meta.url).resolve('@depesche/model-de/knowledge-base.bin'))), language: de.names };

it.each<[name: string, type: EntityType, expected: string[]]>([
  ['Köln und Bonn', 'organization', ['Köln place', 'Bonn place']],
  ['Siemens und Bosch', 'organization', ['Siemens organization', 'Bosch organization']],
  ['Bosnien und Herzegowina', 'place', ['Bosnien und Herzegowina place']],
  ['Muster und Söhne', 'organization', ['Muster und Söhne organization']],
  ['Köln und Musterhausen', 'organization', ['Köln und Musterhausen organization']],
])('reads %s', (text, type, expected) => {
  const mentions = withoutJoins(text, [{ start: 0, end: text.length, type, form: 'name' }], sources);
  expect(mentions.map((mention) => `${text.slice(mention.start, mention.end)} ${mention.type}`)).toEqual(expected);
});
