/** A choice of the visitor that outlasts the visit, where the browser allows it. */

/** What was chosen before, if it is one of the values allowed. */
export function storedChoice<Value extends string>(name: string, allowed: readonly Value[]): Value | undefined {
  try {
    const stored = localStorage.getItem(`depesche-${name}`);
    return allowed.find((value) => value === stored);
  } catch {
    return undefined; // Storage is switched off; the choice lasts as long as the page.
  }
}

/** Keeps a choice. */
export function storeChoice(name: string, value: string): void {
  try {
    localStorage.setItem(`depesche-${name}`, value);
  } catch {
    // As above.
  }
}
