/** Marks that say how the words behind them are meant. */

export const enum Mark {
  None,
  Quotation,
  Opening,
  Closing,
  Colon,
}

/** The mark that a word is, as `plainWord` gives it. */
export function markOf(plain: string): Mark {
  if (plain === '"') return Mark.Quotation;
  if (plain === '(' || plain === '[') return Mark.Opening;
  if (plain === ')' || plain === ']') return Mark.Closing;
  return plain === ':' ? Mark.Colon : Mark.None;
}
