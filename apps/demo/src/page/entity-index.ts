/** The index of names: who and what is mentioned, how often, and what it is. */
import type { Article } from '@depesche/article';
import { entityTypes } from '../findings/annotation-kinds.js';
import type { EntityRow } from '../findings/entity-rows.js';
import type { Messages } from '../interface/messages.js';
import { element } from './element.js';
import { openFinder } from './finder.js';

/** The rows by type; `onChoose` is told which name was chosen. */
export function entityIndex(article: Article, rows: readonly EntityRow[], messages: Messages, onChoose: (row: EntityRow) => void): HTMLElement[] {
  const groups = entityTypes.flatMap((type) => {
    const ofType = rows.filter((row) => row.type === type);
    if (ofType.length === 0) return [];
    const items = ofType.map((row) => entityItem(row, article.language, messages, onChoose));
    return [
      element('h3', { class: 'group' }, [element('span', { class: 'mention', 'data-type': type }, messages.text[type])]),
      element('ul', { class: 'entities' }, items),
    ];
  });
  if (groups.length > 0) return groups;
  return [element('p', { class: 'empty' }, article.annotations.mentions === undefined ? messages.text.notLookedFor : messages.text.noNames)];
}

function entityItem(row: EntityRow, language: string, { phrase, number }: Messages, onChoose: (row: EntityRow) => void): HTMLLIElement {
  const count = number(row.mentions.length);
  const choose = element('button', { type: 'button', class: 'entity', 'data-first': row.mentions[0] }, [
    element('bdi', { class: 'name', lang: language }, row.name),
    row.description === undefined ? undefined : element('span', { class: 'description', lang: language }, row.description),
  ]);
  choose.addEventListener('click', () => { onChoose(row); });
  const find = element('button', { type: 'button', class: 'find', 'aria-label': `${row.name}: ${phrase.mentions(count)}` }, [`${count}×`]);
  find.addEventListener('click', () => {
    openFinder({ name: row.name, targets: row.mentions.map((index) => `m-${index}`), opener: find });
  });
  return element('li', { 'data-entity': row.entity }, [choose, find]);
}
