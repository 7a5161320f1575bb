/** The languages that a knowledge base can be built in: a new one is a row, a file beside this and a folder of tables in `data`. */
import type { KnowledgeLanguage } from '../knowledge-base/knowledge-language.js';
import { englishKnowledge } from './english-knowledge.js';
import { germanKnowledge } from './german-knowledge.js';

/** By BCP 47 primary language, as in the name of the model package. */
export const knowledgeLanguages: Readonly<Record<string, KnowledgeLanguage>> = { de: germanKnowledge, en: englishKnowledge };
