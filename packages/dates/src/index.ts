export { dates, type DatesOptions } from './dates.js';
