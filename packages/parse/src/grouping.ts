/** Lists filed under keys. */

/** Adds to the list of a key, which is made where there is none. */
export function fileUnder<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
