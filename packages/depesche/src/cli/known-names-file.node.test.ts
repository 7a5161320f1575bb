import { expect, it } from 'vitest';
import { parseKnownNames, readKnownNames } from './known-names-file.js';
import { UsageError } from './usage-error.js';

const house = { name: 'Haus der Kunst', type: 'organization', aliases: ['HdK', 'Kunsthaus'], uri: 'https://example.org/1' };

it.each([
  ['columns in their order', 'Haus der Kunst\torganization\tHdK | Kunsthaus\thttps://example.org/1\n'],
  ['columns named', 'Type\tName\turi\taliases\r\norganization\tHaus der Kunst\thttps://example.org/1\tHdK|Kunsthaus\r\n'],
  ['blank lines', '\n\nHaus der Kunst\torganization\tHdK|Kunsthaus\thttps://example.org/1\n\n'],
  ['JSON lines', `${JSON.stringify(house)}\n\n`],
])('reads %s', (_, text) => {
  expect(parseKnownNames(text, 'names')).toEqual([house]);
});

it('leaves out what is not said', () => {
  expect(parseKnownNames('Anna Schneider\tperson\nKöln\tplace\t\t', 'names')).toEqual([
    { name: 'Anna Schneider', type: 'person' },
    { name: 'Köln', type: 'place' },
  ]);
  expect(parseKnownNames('\n', 'names')).toEqual([]);
});

it.each([
  ['Köln\tplace\n\nAachen\tcity', 'names.tsv:3: Option "name.type" is "city"; it takes "person", "organization", "place" or "misc".'],
  ['Köln', 'names.tsv:1: only one column; a line is name, type, aliases, uri, divided by tabs.'],
  ['\tplace', 'names.tsv:1: Option "name.name" is missing'],
  ['Köln\tplace\ta\tb\tc', 'names.tsv:1: 5 columns; there are 4'],
  ['Köln\tplace\t\tQ365', 'names.tsv:1: Option "name.uri" is "Q365"; it takes an absolute address'],
  ['name\ttype\talias\nKöln\tplace', 'names.tsv:1: there is no column "alias"'],
  ['{"name":"Köln","type":"place"}\n{"name":"Köln"', 'names.tsv:2: no JSON: '],
  ['{"name":"Köln","typ":"place"}', 'names.tsv:1: there is no field "typ"'],
])('tells what is wrong in %j', (text, message) => {
  expect(() => parseKnownNames(text, 'names.tsv')).toThrow(UsageError);
  expect(() => parseKnownNames(text, 'names.tsv')).toThrow(message);
});

it('tells why a file cannot be read', async () => {
  await expect(readKnownNames('/there/is/none.tsv')).rejects.toThrow('The names in /there/is/none.tsv cannot be read: there is no such file.');
});
