export { checkTimeZone, dates, type DatesOptions } from './dates.js';
export { timexRange, type TimexRange } from './timex-range.js';
