/** The quotation section of the English pack: marks, verbs and nouns that introduce speech, words of clauses and phrases. */
import type { QuotationData } from '@depesche/language';
import { clauses } from './quotations/clauses.js';
import { cueVerbs } from './quotations/cue-verbs.js';
import { marks } from './quotations/marks.js';
import { phrases } from './quotations/phrases.js';
import { sources } from './quotations/sources.js';
import { verbForms } from './quotations/verb-forms.js';

export const quotations: QuotationData = { language: 'en', marks, verbs: cueVerbs, sources, clauses, verbForms, phrases };
