/** The index of names: who and what is mentioned, how often, and what it is. */
import type { Article } from '@depesche/article';
import { entityTypes } from '../findings/annotation-kinds.js';
import type { EntityRow } from '../findings/entity-rows.js';
import type { Messages } from '../interface/messages.js';
import { element } from './element.js';
import { entityItem } from './entity-item.js';

/** The rows by type; `onChoose` is told which name was chosen. */
export function entityIndex(article: Article, rows: readonly EntityRow[], messages: Messages, onChoose: (row: EntityRow) => void): HTMLElement[] {
  const groups = entityTypes.flatMap((type) => {
    const ofType = rows.filter((row) => row.type === type);
    if (ofType.length === 0) return [];
    const items = ofType.map((row) => entityItem(row, article.language, messages, () => { onChoose(row); }));
    return [
      element('h3', { class: 'group has-marks' }, [element('span', { class: 'mention', 'data-type': type }, messages.text[type])]),
      element('ul', { class: 'entities' }, items),
    ];
  });
  if (groups.length > 0) return groups;
  return [element('p', { class: 'empty' }, article.annotations.mentions === undefined ? messages.text.notLookedFor : messages.text.noNames)];
}
