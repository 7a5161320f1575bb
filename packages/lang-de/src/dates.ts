import type { DateData } from '@depesche/language';

export const dates: DateData = { language: 'de' };
