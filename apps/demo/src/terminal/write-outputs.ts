/** The article in every format, as files. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '@depesche/article';
import { toTerminal } from '@depesche/render';
import { articleFormats } from '../formats/article-formats.js';
import type { TextKey } from '../interface/messages.js';

/** What a file is: as the page says it, or the one that only terminals want. */
export type About = TextKey | 'ansi';

/** Writes the files into the folder; gives each path with what it is. */
export async function writeOutputs(article: Article, folder: string, name: string): Promise<[path: string, about: About][]> {
  await mkdir(folder, { recursive: true });
  const formats = articleFormats.map(async ({ extension, description, write }): Promise<[string, About]> => {
    const path = join(folder, `${name}.${extension}`);
    await writeFile(path, await write(article));
    return [path, description];
  });
  const ansi = join(folder, `${name}.ansi`);
  await writeFile(ansi, toTerminal(article, { colors: 3, legend: true }));
  return [...(await Promise.all(formats)), [ansi, 'ansi']];
}
