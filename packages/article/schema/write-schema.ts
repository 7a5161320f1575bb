/** Writes `schema.json`. */
import { writeFileSync } from 'node:fs';
import { schemaText } from './generate-schema.js';

writeFileSync(new URL('../schema.json', import.meta.url), schemaText());
