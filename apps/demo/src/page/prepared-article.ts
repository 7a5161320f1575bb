/** The example articles, processed when the page was built: the one that the page opens with, and one that is fetched when it is asked for. */
import { prepared as json } from 'virtual:prepared';
import type { Analysis } from './analysis.js';

export const prepared: Analysis = json as Analysis;

/** The example in English. */
export async function englishExample(): Promise<Analysis> {
  return (await import('virtual:prepared-english')).prepared as Analysis;
}
