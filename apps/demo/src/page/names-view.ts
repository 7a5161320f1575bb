/** The panel of names: the index of all, or the card of the one that was chosen in the text or in the index. */
import type { Article } from '@depesche/article';
import { type EntityRow, entityRows } from '../findings/entity-rows.js';
import type { Messages } from '../interface/messages.js';
import { byId } from './element.js';
import { entityCard } from './entity-card.js';
import { entityIndex } from './entity-index.js';
import { leaveSheet, openTab } from './tabs.js';

let shown: { readonly article: Article; readonly rows: readonly EntityRow[]; readonly messages: Messages } | undefined;
let chosen: EntityRow | undefined;
/** What was clicked in the text; gets the focus back. */
let opener: HTMLElement | undefined;

/** Shows the names of an article: its index, or again the card that is open where only the language changed. */
export function showNames(article: Article, messages: Messages): void {
  if (shown?.article !== article) chosen = opener = undefined;
  shown = { article, rows: entityRows(article), messages };
  const open = chosen;
  chosen = shown.rows.find(({ mentions }) => mentions[0] === open?.mentions[0]);
  draw();
}

/** Opens the card of the name that a mention belongs to. */
export function chooseMention(index: number, mention: HTMLElement): void {
  const row = shown?.rows.find(({ mentions }) => mentions.includes(index));
  if (row !== undefined) choose(row, mention);
}

/** Opens the card of an entity. */
export function chooseEntity(id: string, from: HTMLElement): void {
  const row = shown?.rows.find(({ entity }) => entity === id);
  if (row !== undefined) choose(row, from);
}

/** Back to the index, to the row of the name. */
function backToIndex(): void {
  const first = chosen?.mentions[0];
  chosen = opener = undefined;
  draw();
  byId('names-view').querySelector<HTMLElement>(`.entity[data-first="${first}"]`)?.focus();
}

/** Back to where the card was opened from: the text, or the index. */
function closeCard(): void {
  if (opener?.isConnected !== true) {
    backToIndex();
    return;
  }
  const from = opener;
  chosen = opener = undefined;
  draw();
  leaveSheet();
  from.focus();
}

/** Makes the escape key close a card. */
export function setUpNames(): void {
  byId('names').addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || chosen === undefined) return;
    event.stopPropagation(); // The next one closes the sheet.
    closeCard();
  });
}

function choose(row: EntityRow, from?: HTMLElement): void {
  chosen = row;
  opener = from;
  draw();
  openTab('names');
  byId('names').scrollTop = 0;
  byId('card-name').focus({ preventScroll: true });
}

function draw(): void {
  if (shown === undefined) return;
  const { article, rows, messages } = shown;
  byId('names-view').replaceChildren(
    ...(chosen === undefined ? entityIndex(article, rows, messages, (row) => { choose(row); }) : [entityCard(article, chosen, messages, backToIndex)]),
  );
  markMentions(new Set(chosen?.mentions));
}

/** Marks every place where the chosen name is mentioned, for as long as its card is open. */
function markMentions(indices: ReadonlySet<number>): void {
  for (const mention of byId('article').querySelectorAll<HTMLElement>('.mention')) {
    mention.classList.toggle('is-chosen', indices.has(Number(mention.dataset['mention'])));
  }
}
