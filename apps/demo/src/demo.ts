/**
 * `npm run demo [-- FILE]`: one article end to end, shown in the terminal and written in every format.
 * `npm run demo -- serve [PORT]`: the same as a web page.
 */
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Issue } from '@depesche/article';
import { toTerminal } from '@depesche/render';
import { analyzer, loadLanguages } from 'depesche';
import { loadModel } from 'depesche/node';
import { dateTimeline } from './terminal/date-timeline.js';
import { entityTable } from './terminal/entity-table.js';
import { colors, columns, dim, plain, print, section, step, width } from './terminal/print.js';
import { quotationList } from './terminal/quotation-list.js';
import { readSource } from './terminal/read-source.js';
import { writeOutputs } from './terminal/write-outputs.js';

const outFolder = fileURLToPath(new URL('../out', import.meta.url));

async function demo(args: readonly string[]): Promise<void> {
  const source = await readSource(args);
  const here = (path: string): string => relative(process.cwd(), path);
  const issues: Issue[] = [];
  const analyze = await step('models loaded', async () => analyzer({ languages: await loadLanguages({ loadModel }) }));
  const analyzed = await step(`${here(source.path)} parsed and tagged`, () => analyze(source.bytes, { ...source.known, onIssue: (issue) => issues.push(issue) }));
  const { publisher } = source;
  const article = publisher === undefined ? analyzed : { ...analyzed, metadata: { ...analyzed.metadata, publisher } };
  const files = await step('outputs written', () => writeOutputs(article, outFolder, source.name));

  print(['', toTerminal(article, { colors, width, hyperlinks: process.stdout.isTTY, legend: colors > 0 })]);
  section('Entities', entityTable(article));
  section('Quotations', quotationList(article));
  section('Dates', dateTimeline(article));
  if (issues.length > 0) section('Noted while parsing', issues.map(({ code, message }) => `${plain(message, width - code.length - 3)}  ${dim(code)}`));
  section('Written', columns(files.map(([path, about]) => [here(path), dim(about)])));
}

/** Only who wants the page waits for the bundler. */
async function servePage(port: string | undefined): Promise<void> {
  const { serve } = await import('./serve.js');
  const { url } = await step('page built', () => serve(port));
  print([`Open ${url} in a browser; Ctrl+C ends the server.`]);
}

try {
  const [command, port] = process.argv.slice(2);
  if (command === 'serve') await servePage(port);
  else await demo(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
