import { expect, it } from 'vitest';
import { authorNames, introducedNames, onlyAgencies } from './author-names.js';

it.each([
  ['Von Eva Muster', 'Eva Muster'],
  ['VON EVA MUSTER', 'EVA MUSTER'],
  ['Ein Gastbeitrag von Prof. Dr. Eva Muster', 'Prof. Dr. Eva Muster'],
  ['Eva Muster und Max Beispiel', 'Eva Muster, Max Beispiel'],
  ['By Eva Sample, Max Example and Kim Instance', 'Eva Sample, Max Example, Kim Instance'],
  ['Eva Muster (text), eva@blatt.example', 'Eva Muster'],
  ['Eva Muster am Dienstag, 3. Dezember', 'Eva Muster'],
  ['Autor: Eva Muster', 'Eva Muster'],
  ['Alle Beiträge von Eva Muster', 'Eva Muster'],
  ['Eva Muster And Max Beispiel For The Daily Paper', 'Eva Muster, Max Beispiel'],
  ['Eva Muster, PhD', 'Eva Muster'],
  ['Eva Muster, Berlin', 'Eva Muster'],
  ['Eva Muster/dpa', 'Eva Muster'],
  ['Eva Muster (dpa)', 'Eva Muster, dpa'],
  ['Blatt - Eva Muster', 'Blatt, Eva Muster'],
  ['eva1984', 'eva1984'],
  ['By EVA MUSTER March 11, 2015 3:46 PM', 'EVA MUSTER'],
  ['Eva (Anna) Muster', 'Eva Muster'],
  ['Eva Muster Stand: 3.12.2024', 'Eva Muster'],
  ['Do 3. Dezember 2024', ''],
  ['Vonnegut Kurt', 'Vonnegut Kurt'],
  ['https://www.facebook.com/blatt', ''],
  ['Veröffentlicht am 3.12.2024', ''],
  ['admin', ''],
  ['Von', ''],
  ['In diesem langen Satz steht kein Name, sondern etwas ganz anderes', ''],
])('%j names %j', (line, names) => {
  expect(authorNames(line).map(({ name }) => name).join(', ')).toBe(names);
});

it.each([
  ['dpa', 'organization'],
  ['Redaktion', 'organization'],
  ['Landesanstalt für Wald und Forst', 'organization'],
  ['Eva Muster', 'person'],
])('%j is a %s', (line, type) => {
  expect(authorNames(line)).toEqual([{ type, name: line }]);
});

it.each([
  ['dpa/AFP', ['dpa', 'AFP']],
  ['dpa, Eva Muster', undefined],
])('%j is signed by agencies alone: %j', (line, names) => {
  expect(onlyAgencies(line)?.map(({ name }) => name)).toEqual(names);
});

it.each([
  ['Von Eva Muster und Max Beispiel, Brüssel', ['Eva Muster', 'Max Beispiel']],
  ['Autor: eva', ['eva']],
  ['Von unserem Korrespondenten', []],
  ['Von der Krise zum Aufschwung', undefined],
  ['Von Haus aus Jurist', undefined],
  ['Interview mit dem Regisseur von Filmen, Eva Muster', undefined],
  ['Aus New York', undefined],
  ['Text Without Notes', undefined],
  ['Text: Eva Muster', ['Eva Muster']],
  ['Eva Muster', undefined],
])('%j is introduced as %j', (line, names) => {
  expect(introducedNames(line)?.map(({ name }) => name)).toEqual(names);
});
