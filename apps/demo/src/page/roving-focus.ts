/** One tab stop for a row of buttons: arrow keys, Home and End move inside it (WAI-ARIA practices, toolbar and tabs). */

/** Makes the items of a row one tab stop; `onMove` is told where the focus went by key. */
export function rovingFocus(row: HTMLElement, selector: string, onMove?: (item: HTMLElement) => void): void {
  const items = (): HTMLElement[] => [...row.querySelectorAll<HTMLElement>(selector)];
  const current = items().find((item) => item.tabIndex === 0) ?? items()[0];
  makeTabStop(items(), current);
  row.addEventListener('focusin', (event) => {
    const all = items();
    const focused = all.find((item) => item === event.target);
    if (focused !== undefined) makeTabStop(all, focused);
  });
  row.addEventListener('keydown', (event) => {
    const all = items();
    const next = all[target(event.key, all.indexOf(document.activeElement as HTMLElement), all.length)];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
    onMove?.(next);
  });
}

/** Makes one item of a row the one the tab key reaches. */
export function makeTabStop(items: readonly HTMLElement[], stop: HTMLElement | undefined): void {
  for (const item of items) item.tabIndex = item === stop ? 0 : -1;
}

function target(key: string, from: number, length: number): number {
  if (from < 0) return -1;
  if (key === 'ArrowRight' || key === 'ArrowDown') return (from + 1) % length;
  if (key === 'ArrowLeft' || key === 'ArrowUp') return (from + length - 1) % length;
  if (key === 'Home') return 0;
  return key === 'End' ? length - 1 : -1;
}
