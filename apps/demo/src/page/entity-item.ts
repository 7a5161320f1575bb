/** A row of a list of names: what is called so, what it is, and how often it is named. */
import type { EntityRow } from '../findings/entity-rows.js';
import type { Messages } from '../interface/messages.js';
import { element } from './element.js';
import { openFinder } from './finder.js';

/** `onChoose` is given the button that was pressed. */
export function entityItem(
  { name, description, entity, mentions }: Pick<EntityRow, 'name' | 'description' | 'entity' | 'mentions'>,
  language: string,
  { phrase, number }: Messages,
  onChoose: (button: HTMLElement) => void,
): HTMLLIElement {
  const count = number(mentions.length);
  const choose = element('button', { type: 'button', class: 'entity', 'data-first': mentions[0] }, [
    element('bdi', { class: 'name', lang: language }, name),
    description === undefined ? undefined : element('span', { class: 'description', lang: language }, description),
  ]);
  choose.addEventListener('click', () => { onChoose(choose); });
  const find = element('button', { type: 'button', class: 'find', 'aria-label': `${name}: ${phrase.mentions(count)}` }, [`${count}×`]);
  find.addEventListener('click', () => {
    openFinder({ name, targets: mentions.map((index) => `m-${index}`), opener: find });
  });
  return element('li', { 'data-entity': entity }, [choose, find]);
}
