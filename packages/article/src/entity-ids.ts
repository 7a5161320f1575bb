/** Ids for the entities of an article that is being read. */

const form = /^e\d{1,6}$/;

/**
 * Gives ids of the form `e1` that differ from each other: the one asked for where it has that form and is free, else the next free one. Takes
 * constant time for each, whatever is asked for.
 */
export function entityIds(): (given?: string) => string {
  const taken = new Set<string>();
  let next = 1;
  return (given) => {
    let id = given;
    if (id === undefined || !form.test(id) || taken.has(id)) {
      next = Math.max(next, taken.size + 1);
      while (taken.has(`e${next}`)) next++;
      id = `e${next}`;
    }
    taken.add(id);
    return id;
  };
}
