export { type QuotationPack, quotes, type QuotesOptions } from './quotes.js';
