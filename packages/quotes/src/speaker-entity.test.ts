import { type Article, assembleArticle, checkArticle, type EntityType, tag } from '@depesche/article';
import { spans } from '@depesche/corpus';
import { de } from '@depesche/lang-de';
import { en } from '@depesche/lang-en';
import { segments } from '@depesche/segment';
import { describe, expect, it } from 'vitest';
import { quotes } from './quotes.js';

const types: Readonly<Record<string, EntityType>> = { brandt: 'person', krause: 'person', amt: 'organization', polen: 'place' };

/** An article whose mentions are marked in the text as `[brandt|Ute Brandt]`. */
function withMentions(marked: string, language: string): Article {
  const { text, spans: named } = spans(marked);
  const article = assembleArticle({
    language,
    blocks: text.split('\n\n').map((paragraph) => ({ type: 'text', role: 'paragraph', text: paragraph })),
  });
  const mentions = named.map(({ start, end, name }) => ({ start, end, type: types[name]!, form: 'name' as const, entity: name }));
  const entities = Object.entries(types).map(([id, type]) => ({ id, type, name: id }));
  return { ...article, annotations: { mentions, entities } };
}

function speakers(marked: string, pack: typeof de = de): (string | undefined)[] {
  const article = tag(withMentions(marked, pack.language), [segments({ packs: [pack] }), quotes({ packs: [pack] })]);
  expect(checkArticle(article)).toEqual([]);
  return article.annotations.quotations!.map(({ entity }) => entity);
}

describe('the entity of a speaker', () => {
  it.each([
    ['a name', '„Der Zoo bleibt offen“, sagte [brandt|Brandt].', ['brandt']],
    ['a name with a title', 'Ministerin [brandt|Ute Brandt] sagte, der Zoo bleibe offen.', ['brandt']],
    ['an apposition', '„Der Zoo bleibt offen“, sagte der Sprecher, [krause|Emil Krause].', ['krause']],
    ['an organisation', 'Das [amt|Umweltamt] teilte mit, der Zoo bleibe offen.', ['amt']],
    ['a heading', '[brandt|Brandt]: „Tiere besser schützen“', ['brandt']],
    ['laut', 'Laut [krause|Krause] ist der Zoo pleite.', ['krause']],
    ['a pronoun', '[krause|Emil Krause] sagte, der Zoo sei pleite. „Wir haben kein Geld“, sagte er.', ['krause', 'krause']],
    ['a pronoun after a sentence about somebody', '[krause|Emil Krause] trat am Montag auf. „Wir haben kein Geld“, sagte er.', ['krause']],
    ['a title', 'Ministerin [brandt|Ute Brandt] kam im Mai. Der Rat tagte. Die Ministerin sagte, der Zoo bleibe offen.', ['brandt']],
    ['a title that is named later', 'Der Zoodirektor sagte, das Geld fehle. Man wartet.\n\nZoodirektor [krause|Emil Krause] hofft.', ['krause']],
    ['the end of a compound', 'Das [amt|Umweltamt] sagte, es sei heiß. Niemand kam. Das Umweltamt sagte, es sei kühl.', ['amt', 'amt']],
    ['a speaker carried over', '[brandt|Brandt] sagte, der Zoo bleibe. „Wir haben lange darum gekämpft und gewonnen.“', ['brandt', 'brandt']],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });

  it.each([
    ['a name that depends on another noun', 'Die Anwältin von [krause|Krause] sagte, das Geld fehle.'],
    ['a title with other modifiers', 'Die polnische Ministerin [brandt|Brandt] kam. Es regnete.\n\nDie tschechische Ministerin sagte, das Geld fehle.'],
    ['a feminine pronoun after a man', 'Der Direktor [krause|Krause] kam. Es regnete stark. Niemand ging. „Wir haben kein Geld“, sagte sie.'],
  ])('is not guessed from %s', (_, text) => {
    expect(speakers(text)).toEqual([undefined]);
  });

  it.each([
    ['a relative behind a name', 'The bridge was closed by [krause|Emil Krause], who said it was too old.', ['krause']],
    ['a relative behind an apposition', '“We will not go,” said [brandt|Ute Brandt], the mayor, who had said that the bridge was safe.', ['brandt', 'brandt']],
    ['a relative behind an organisation of a person', 'It was opened by [brandt|Ute Brandt] of the [amt|Bridge Office], who said it was safe.', ['brandt']],
    ['a relative behind nobody', '[krause|Emil Krause] saw a man who said it was too old.', ['krause', undefined]],
  ])('%s', (_, text, expected) => {
    expect(speakers(text, en)).toEqual(expected);
  });

  it('stays open without entities', () => {
    const article = tag(assembleArticle({ language: 'de', blocks: [{ type: 'text', role: 'paragraph', text: '„Das geht nicht mehr“, sagte Krause.' }] }), [
      segments({ packs: [de] }),
      quotes({ packs: [de] }),
    ]);
    expect(article.annotations.quotations![0]).not.toHaveProperty('entity');
  });
});
