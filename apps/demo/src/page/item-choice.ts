/** The choice among the articles of a feed or a message of the press. */
import type { Messages } from '../interface/messages.js';
import type { Analysis } from './analysis.js';
import { byId, element } from './element.js';

/** Calls `onChoose` with the number of the article that is wanted. */
export function setUpItemChoice(onChoose: (item: number) => void): void {
  const select = byId('item-select') as HTMLSelectElement;
  select.addEventListener('change', () => { onChoose(Number(select.value)); });
}

/** Shows the articles to choose from, or nothing where there is only one. */
export function showItemChoice({ items, item, article }: Analysis, { phrase, number }: Messages): void {
  byId('items').hidden = items.length < 2;
  byId('items-label').textContent = phrase.items(number(items.length));
  const options = items.map((title, i) => element('option', { value: i, selected: i === item }, title === '' ? number(i + 1) : title));
  const select = byId('item-select');
  select.lang = article.language;
  select.replaceChildren(...options);
}
