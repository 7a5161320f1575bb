/** How many colours a terminal shows, from its environment. */
import type { ColorLevel } from './escapes.js';

/**
 * The colour level for `toTerminal` from environment variables: `NO_COLOR` (no-color.org) turns colours off, `FORCE_COLOR`
 * (0–3) sets the level, otherwise `COLORTERM` and `TERM` tell; none when the output is no terminal.
 */
export function colorLevel(environment: Readonly<Record<string, string | undefined>>, isTerminal: boolean): ColorLevel {
  const { NO_COLOR = '', FORCE_COLOR, COLORTERM = '', TERM = '' } = environment;
  if (NO_COLOR !== '') return 0;
  if (FORCE_COLOR !== undefined) return forced(FORCE_COLOR);
  if (!isTerminal || TERM === 'dumb') return 0;
  if (COLORTERM === 'truecolor' || COLORTERM === '24bit') return 3;
  return TERM.includes('256color') ? 2 : 1;
}

function forced(value: string): ColorLevel {
  if (value === '0' || value === 'false') return 0;
  if (value === '2') return 2;
  return value === '3' ? 3 : 1;
}
