// Writes src/stylesheet.ts from style.css, so that the stylesheet can be imported as a string without a bundler.
import { readFileSync, writeFileSync } from 'node:fs';

const css = readFileSync(new URL('style.css', import.meta.url), 'utf8');
const source = `/** The stylesheet of \`toHtml\`; written by \`npm run generate\` from \`style.css\`. */

/** CSS for the output of \`toHtml\`: light, dark, print, forced colours. */
export const stylesheet: string = ${JSON.stringify(css)};
`;
writeFileSync(new URL('src/stylesheet.ts', import.meta.url), source);
