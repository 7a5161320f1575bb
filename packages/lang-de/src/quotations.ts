import type { QuotationData } from '@depesche/language';

export const quotations: QuotationData = { language: 'de' };
