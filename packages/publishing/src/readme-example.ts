/** The examples of a README, as a stranger would copy them. */

export interface ReadmeExample {
  /** Package names of the README's first `npm install` line. */
  readonly install: readonly string[];
  /** The first `ts` code block. */
  readonly code: string;
  /** Every `ts` code block that brings its imports along, the first included; the others are parts of examples. */
  readonly examples: readonly string[];
}

/** What to install and what to run, by a README; an Error that names what is missing. */
export function readmeExample(readme: string, packageName: string): ReadmeExample {
  const install = /^npm install ([^\n]+)$/m.exec(readme)?.[1];
  if (install === undefined) throw new Error(`The README of ${packageName} has no line "npm install …".`);
  const blocks = [...readme.matchAll(/^```ts\n([^]*?)^```$/gm)].map(([, block]) => block!);
  const [code] = blocks;
  if (code === undefined) throw new Error(`The README of ${packageName} has no ts example.`);
  return { install: install.split(' ').filter((word) => word !== '' && !word.startsWith('-')), code, examples: blocks.filter((block) => block.startsWith('import ')) };
}
