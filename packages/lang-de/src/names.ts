import type { NameData } from '@depesche/language';

export const names: NameData = { language: 'de' };
