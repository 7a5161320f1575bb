/** Light or dark: as the system says, until the visitor chooses. */
import { byId } from './element.js';
import { storeChoice, storedChoice } from './stored-choice.js';

const themes = ['light', 'dark'] as const;
type Theme = (typeof themes)[number];

/** Makes the switch in the masthead work. */
export function setUpTheme(): void {
  const toggle = byId('theme');
  const system = matchMedia('(prefers-color-scheme: dark)');
  let chosen = storedChoice('theme', themes);
  const show = (): void => {
    const theme: Theme = chosen ?? (system.matches ? 'dark' : 'light');
    if (chosen !== undefined) document.documentElement.dataset['theme'] = chosen;
    toggle.setAttribute('aria-pressed', String(theme === 'dark'));
  };
  toggle.addEventListener('click', () => {
    chosen = toggle.getAttribute('aria-pressed') === 'true' ? 'light' : 'dark';
    storeChoice('theme', chosen);
    show();
  });
  system.addEventListener('change', show);
  show();
}
