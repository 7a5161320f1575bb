/** The article that the page opens with, processed when the page was built. */
import { prepared as json } from 'virtual:prepared';
import type { Analysis } from './analysis.js';

export const prepared: Analysis = json as Analysis;
