/** The examples of a README, as a stranger would copy them. */

export interface ReadmeExample {
  /** Package names of the README's first `npm install` line. */
  readonly install: readonly string[];
  /** The first `ts` code block. */
  readonly code: string;
  /** Every `ts` code block, the first included. */
  readonly examples: readonly string[];
}

/** What to install and what to run, by a README; an Error that names what is missing. */
export function readmeExample(readme: string, packageName: string): ReadmeExample {
  const install = /^npm install ([^\n]+)$/m.exec(readme)?.[1];
  if (install === undefined) throw new Error(`The README of ${packageName} has no line "npm install …".`);
  const examples = codeBlocks(readme, `The README of ${packageName}`);
  const [code] = examples;
  if (code === undefined) throw new Error(`The README of ${packageName} has no ts example.`);
  return { install: install.split(' ').filter((word) => word !== '' && !word.startsWith('-')), code, examples };
}

/** The `ts` code blocks of a page; an Error when one needs what another imports, since each is copied by itself. */
export function codeBlocks(page: string, where: string): string[] {
  const blocks = [...page.matchAll(/^```ts\n([^]*?)^```$/gm)].map(([, block]) => block!);
  const part = blocks.find((block) => !/^import /m.test(block));
  if (part !== undefined) throw new Error(`${where} has an example without its imports:\n${part}`);
  return blocks;
}
