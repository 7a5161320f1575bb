/** The first example of a README, as a stranger would copy it. */

export interface ReadmeExample {
  /** Package names of the README's first `npm install` line. */
  readonly install: readonly string[];
  /** The first `ts` code block. */
  readonly code: string;
}

/** What to install and what to run, by a README; an Error that names what is missing. */
export function readmeExample(readme: string, packageName: string): ReadmeExample {
  const install = /^npm install ([^\n]+)$/m.exec(readme)?.[1];
  if (install === undefined) throw new Error(`The README of ${packageName} has no line "npm install …".`);
  const code = /^```ts\n([^]*?)^```$/m.exec(readme)?.[1];
  if (code === undefined) throw new Error(`The README of ${packageName} has no ts example.`);
  return { install: install.split(' ').filter((word) => word !== '' && !word.startsWith('-')), code };
}
