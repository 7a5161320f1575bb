/** Words of a list written as running text. */
export function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}
