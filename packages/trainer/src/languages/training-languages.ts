/** The languages that a model can be trained for: a new one is a row and a file beside this. */
import type { TrainingLanguage } from '../training-config.js';
import { english } from './english.js';
import { german } from './german.js';

/** By BCP 47 primary language, as in the name of the model package. */
export const trainingLanguages: Readonly<Record<string, TrainingLanguage>> = { de: german, en: english };
