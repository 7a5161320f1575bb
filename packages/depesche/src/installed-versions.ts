/** Which versions are at work, for whoever must know whether a result would come out the same again; for Node. */
import { readFile } from 'node:fs/promises';
import { installedLanguages } from './languages.js';

/** Versions by package: of this one, of the packages it is made of, and of the models. */
export async function installedVersions(): Promise<Record<string, string>> {
  const own = await manifestOf('depesche');
  const names = [...Object.keys(own.dependencies ?? {}).filter((name) => name.startsWith('@depesche/')), ...installedLanguages.flatMap(({ model }) => model?.package ?? [])];
  const versions = await Promise.all([...new Set(names)].sort().map(async (name) => [name, (await manifestOf(name)).version] as const));
  return { depesche: own.version, ...Object.fromEntries(versions) };
}

async function manifestOf(name: string): Promise<{ readonly version: string; readonly dependencies?: Readonly<Record<string, string>> }> {
  return JSON.parse(await readFile(new URL(import.meta.resolve(`${name}/package.json`)), 'utf8')) as { version: string };
}
