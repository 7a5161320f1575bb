import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { assembleArticle, type Article, checkArticle, normalizeText, tag } from '@depesche/article';
import { hostileTexts } from '@depesche/corpus';
import { de } from '@depesche/lang-de';
import { segments } from '@depesche/segment';
import { describe, expect, it } from 'vitest';
import { entities } from './entities.js';
import { readModel } from './model/read-model.js';

const bytes = readFileSync(createRequire(import.meta.url).resolve('@depesche/model-de/weights.bin'));
const taggers = [segments({ packs: [de] }), entities({ model: readModel(bytes), packs: [de] })];

function tagged(text: string): Article {
  const block = { type: 'text' as const, role: 'paragraph' as const, text: normalizeText(text).text };
  const article = tag(assembleArticle({ language: 'de', blocks: [block] }), taggers);
  expect(checkArticle(article)).toEqual([]);
  return article;
}

function mentionsOf(text: string): string[] {
  const { text: read, annotations } = tagged(text);
  return annotations.mentions!.map(({ start, end, type, form }) => `${read.slice(start, end)}: ${type} ${form}`);
}

describe('the German model', () => {
  it('finds names of each type and form', () => {
    const found = mentionsOf('Angela Merkel (CDU) sprach in Berlin mit dem NATO-Generalsekretär über die ukrainische Armee.');
    expect(found).toEqual([
      'Angela Merkel: person name',
      'CDU: organization name',
      'Berlin: place name',
      'NATO: organization compound',
      'ukrainische: place derived',
    ]);
  });

  it.each([
    ['Teilnehmer: Kleinschmidt, Ottilie; Brandt, Hans-Jürgen; Weber, Monika', ['Kleinschmidt, Ottilie: person name', 'Brandt, Hans-Jürgen: person name', 'Weber, Monika: person name']],
    ['Monika Weber fehlte. Gesehen wurde auch Weber, Monika (SPD).', ['Monika Weber: person name', 'Weber, Monika: person name', 'SPD: organization name']],
  ])('joins people whose surname stands first: %s', (text, expected) => {
    expect(mentionsOf(text)).toEqual(expected);
  });

  it('keeps the bracket that closes a name', () => {
    expect(mentionsOf('Die Züge aus Frankfurt (Main) fuhren über Halle (Saale).')).toEqual(['Frankfurt (Main): place name', 'Halle (Saale): place name']);
  });

  it('finds names in a headline in capitals', () => {
    expect(mentionsOf('ANGELA MERKEL REIST NACH BERLIN')).toContain('BERLIN: place name');
  });

  it.each([
    ['small letters', 'gestern sprach die kanzlerin mit dem präsidenten über die lage im land und in der welt', 1],
    ['emoji', '🎉🎉🎉 Juhu 👩‍👩‍👧‍👦!!! 🇩🇪', 2],
    ['markup', '<div class="a"><span>Das ist ein Satz.</span></div><br/>', 4],
    ['no words', '1 2 3 4 5 … ,,, ((( """ –––', 1],
  ])('finds few names in %s', (_, text, most) => {
    expect(mentionsOf(text).length).toBeLessThanOrEqual(most);
  });

  it.each([
    ['one word of a million letters', 'a'.repeat(1_000_000), 1],
    ['one word of a million capitals', 'A'.repeat(1_000_000), 1],
    ['a word of hyphens', 'a-'.repeat(100_000), 1],
    ['quotation marks without end', '" '.repeat(50_000), 0],
  ])('reads %s', (_, text, most) => {
    expect(mentionsOf(text).length).toBeLessThanOrEqual(most);
  });

  it.each(hostileTexts.map((text) => [text]))('takes %j', (text) => {
    expect(tagged(text).annotations.mentions).toBeDefined();
  });
});
