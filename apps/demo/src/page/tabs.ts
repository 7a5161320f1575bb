/** The tabs over what was found (WAI-ARIA practices: tabs that open when the focus reaches them). */
import { byId } from './element.js';
import { rovingFocus } from './roving-focus.js';

/** Makes the tabs work; without a script all panels would be open. */
export function setUpTabs(): void {
  const list = byId('tabs');
  const tabs = [...list.querySelectorAll<HTMLElement>('[role="tab"]')];
  const open = (chosen: HTMLElement): void => {
    for (const tab of tabs) {
      tab.setAttribute('aria-selected', String(tab === chosen));
      byId(tab.getAttribute('aria-controls') ?? '').hidden = tab !== chosen;
    }
  };
  list.addEventListener('click', (event) => {
    const tab = tabs.find((candidate) => candidate.contains(event.target as Node));
    if (tab !== undefined) open(tab);
  });
  rovingFocus(list, '[role="tab"]', open);
}
