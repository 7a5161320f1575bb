/** Currencies behind an amount are no names („5 Millionen Euro“); „der Euro“ may be one. */
import type { Mention, Token } from '@depesche/article';
import type { NameData } from '@depesche/language';

/** The mentions that are not the currency of an amount; tokens and mentions in layer order. */
export function withoutCurrencies(text: string, { tokens, mentions }: { readonly tokens: readonly Token[]; readonly mentions: readonly Mention[] }, { currencies, amountWords }: NameData): Mention[] {
  let at = 0;
  return mentions.filter(({ start }) => {
    while (at < tokens.length && tokens[at]!.end <= start) at++;
    const token = tokens[at];
    return token === undefined || !currencies.includes(written(text, token)) || !isAmount(text, { tokens, before: at, amountWords });
  });
}

/** Whether a figure or an amount in words ends before a token; abbreviations may have a full stop („Mio.“). */
function isAmount(text: string, { tokens, before, amountWords }: { readonly tokens: readonly Token[]; readonly before: number; readonly amountWords: readonly string[] }): boolean {
  let last = tokens[before - 1];
  if (last !== undefined && written(text, last) === '.') last = tokens[before - 2];
  return last !== undefined && (last.type === 'number' || amountWords.includes(written(text, last).replace(/\.$/, '')));
}

function written(text: string, { start, end }: Token): string {
  return text.slice(start, end).toLowerCase();
}
