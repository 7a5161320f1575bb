/** The English grammar of time expressions. */
import type { DateRule } from '@depesche/language';
import { clockRules } from './clock-rules.js';
import { dayRules, monthRules, weekdayRules } from './day-rules.js';
import { durationRules } from './duration-rules.js';
import { periodRules } from './period-rules.js';
import { relativeRules } from './relative-rules.js';

/** Earlier rules win over later ones that match as much. */
export const rules: readonly DateRule[] = [...dayRules, ...weekdayRules, ...monthRules, ...periodRules, ...relativeRules, ...clockRules, ...durationRules];
