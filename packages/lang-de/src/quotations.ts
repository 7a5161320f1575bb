import type { QuotationData } from '@depesche/language';
import { clauses } from './quotations/clauses.js';
import { cueVerbs } from './quotations/cue-verbs.js';
import { marks } from './quotations/marks.js';
import { phrases } from './quotations/phrases.js';
import { sources } from './quotations/sources.js';
import { verbForms } from './quotations/verb-forms.js';

/** German: cue verbs with their forms, source phrases, quotation marks, and the words that noun phrases are made of. */
export const quotations: QuotationData = { language: 'de', marks, verbs: cueVerbs, sources, clauses, verbForms, phrases };
