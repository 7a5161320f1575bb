/** JSON Schema of the article, made from its types: `npm run generate -w @depesche/article` writes `schema.json`. */
import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** The schema (draft-07) of `Article`; further layers are allowed, everything else is closed. */
export function generateSchema(): Record<string, unknown> {
  const schema = createGenerator({
    path: path('../src/index.ts'),
    tsconfig: path('../tsconfig.json'),
    type: 'Article',
    skipTypeCheck: true,
  }).createSchema('Article');
  const annotations = schema.definitions?.['Annotations'];
  if (typeof annotations !== 'object') throw new Error('The schema has no definition "Annotations" any more.');
  annotations.additionalProperties = true;
  return { $id: 'https://unpkg.com/@depesche/article/schema.json', title: 'Article', ...schema };
}

/** The text of `schema.json`. */
export function schemaText(): string {
  return `${JSON.stringify(generateSchema(), undefined, 2)}\n`;
}
