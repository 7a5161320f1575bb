/**
 * The tabs over what was found (WAI-ARIA practices: tabs that open when the focus reaches them). In a narrow window they are
 * a bar at the bottom; there a panel is a sheet over the article, which can be closed.
 */
import { byId } from './element.js';
import { makeTabStop, rovingFocus } from './roving-focus.js';

/** As in the stylesheets. */
const narrow = '(width < 62rem)';

let current: HTMLElement | undefined;
let isSheetOpen = false;

/** Makes the tabs work; without a script all panels would be open. */
export function setUpTabs(): void {
  const list = byId('tabs');
  current = allTabs()[0];
  list.addEventListener('click', (event) => {
    const tab = allTabs().find((candidate) => candidate.contains(event.target as Node));
    if (tab === undefined) return;
    if (tab === current && isSheetOpen) closeSheet();
    else open(tab);
  });
  rovingFocus(list, '[role="tab"]', open);
  byId('close-panel').addEventListener('click', closeSheet);
  byId('findings').addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') closeSheet();
  });
  // What leads into the text leads out of the sheet that covers it.
  byId('findings').addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a[href^="#"]') !== null) leaveSheet();
  });
  matchMedia(narrow).addEventListener('change', show);
  show();
}

/** Opens the panel with this id. */
export function openTab(panel: string): void {
  const tab = allTabs().find((candidate) => candidate.getAttribute('aria-controls') === panel);
  if (tab === undefined) return;
  makeTabStop(allTabs(), tab);
  open(tab);
}

/** Uncovers the article, where a sheet covers it. */
export function leaveSheet(): void {
  isSheetOpen = false;
  show();
}

function closeSheet(): void {
  if (!isSheetOpen || !matchMedia(narrow).matches) return;
  leaveSheet();
  current?.focus();
}

function open(tab: HTMLElement): void {
  current = tab;
  isSheetOpen = true;
  show();
}

function show(): void {
  const isShown = isSheetOpen || !matchMedia(narrow).matches;
  for (const tab of allTabs()) {
    const isOpen = tab === current && isShown;
    tab.setAttribute('aria-selected', String(isOpen));
    byId(tab.getAttribute('aria-controls') ?? '').hidden = !isOpen;
  }
  byId('findings').classList.toggle('is-open', isShown);
}

function allTabs(): HTMLElement[] {
  return [...byId('tabs').querySelectorAll<HTMLElement>('[role="tab"]')];
}
