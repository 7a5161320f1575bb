/** The bar that steps through the places where something is mentioned. */
import { byId, element } from './element.js';
import type { Messages } from '../interface/messages.js';
import { leaveSheet } from './tabs.js';

export interface Search {
  readonly name: string;
  /** Ids of the elements to step through. */
  readonly targets: readonly string[];
  /** Gets the focus back when the bar closes. */
  readonly opener: HTMLElement;
  /** Which of the targets comes first; default the first. */
  readonly at?: number;
}

let search: Search | undefined;
let position = 0;
let messages: Messages | undefined;

/** Makes the buttons of the bar and the escape key work. */
export function setUpFinder(): void {
  byId('find-next').addEventListener('click', () => { step(1); });
  byId('find-previous').addEventListener('click', () => { step(-1); });
  byId('find-close').addEventListener('click', closeFinder);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && search !== undefined) closeFinder();
  });
}

/** The bar in another language. */
export function translateFinder(chosen: Messages): void {
  messages = chosen;
  showPosition();
}

/** Opens the bar and shows the place that is wanted first. */
export function openFinder(wanted: Search): void {
  search = wanted;
  position = wanted.at ?? 0;
  byId('finder').hidden = false;
  leaveSheet();
  byId('find-next').focus();
  step(0);
}

/** Closes the bar and gives the focus back. */
export function closeFinder(): void {
  const opener = search?.opener;
  search = undefined;
  byId('finder').hidden = true;
  const found = document.querySelector<HTMLElement>('.is-found');
  mark(undefined);
  // In a narrow window what opened the bar is in a sheet that is closed by now.
  if (opener?.checkVisibility() === true) opener.focus();
  else found?.focus();
}

function step(by: number): void {
  if (search === undefined) return;
  const { targets } = search;
  position = (position + by + targets.length) % targets.length;
  const target = document.getElementById(targets[position] ?? '');
  mark(target ?? undefined);
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  target?.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
  showPosition();
}

function showPosition(): void {
  if (search === undefined || messages === undefined) return;
  const { phrase, number } = messages;
  byId('find-position').replaceChildren(
    element('bdi', { class: 'name' }, search.name),
    ' ',
    element('span', { class: 'count' }, phrase.position(number(position + 1), number(search.targets.length))),
  );
}

function mark(target: Element | undefined): void {
  for (const node of document.querySelectorAll('.is-found')) node.classList.remove('is-found');
  target?.classList.add('is-found');
}
