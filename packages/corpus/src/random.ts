/** Random numbers that are the same on every run: weights are rebuilt bit for bit, faults found once are found again. */

/** Draws numbers one after the other from a seed (mulberry32). */
export interface Random {
  /** A whole number in `[0, limit)`. */
  below(limit: number): number;
  /** A number in `[0, 1)`. */
  unit(): number;
}

/** A source of random numbers; the same seed gives the same numbers. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  return {
    below: (limit) => Math.floor((next() / 4294967296) * limit),
    unit: () => next() / 4294967296,
  };
}

/** One of a list that is not empty. */
export function pick<Value>(list: readonly Value[], random: Random): Value {
  return list[random.below(list.length)]!;
}

/** Puts the numbers of `order` into random order, in place (Fisher–Yates). */
export function shuffle(order: Int32Array, random: Random): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    const kept = order[i]!;
    order[i] = order[j]!;
    order[j] = kept;
  }
}
