/**
 * `npm run demo [-- FILE]`: one article end to end, shown in the terminal and written in every format.
 * `npm run demo -- serve [PORT]`: the same as a web page.
 */
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Article, type Issue, webUrl } from '@depesche/article';
import { toTerminal, wrapText } from '@depesche/render';
import { analyzer, loadLanguages } from 'depesche';
import { loadModel } from 'depesche/node';
import { annotationKinds } from './findings/annotation-kinds.js';
import { issueWords } from './interface/issue-text.js';
import { type Messages, messagesIn } from './interface/messages.js';
import { dateTimeline } from './terminal/date-timeline.js';
import { type DemoOptions, demoOptions } from './terminal/demo-options.js';
import { entityTable } from './terminal/entity-table.js';
import { tableLines } from './terminal/fit-table.js';
import { colors, dim, plain, print, section, timed, width } from './terminal/print.js';
import { quotationList } from './terminal/quotation-list.js';
import { readExample, readSource, type Source } from './terminal/read-source.js';
import { environmentLanguage, screenLanguage } from './terminal/screen-language.js';
import { terminalTexts, textsFor } from './terminal/terminal-texts.js';
import { type About, writeOutputs } from './terminal/write-outputs.js';

const outFolder = fileURLToPath(new URL('../out', import.meta.url));

async function demo(options: DemoOptions): Promise<void> {
  const source = await sourceOf(options);
  const issues: Issue[] = [];
  const [analyze, loading] = await timed(async () => analyzer({ languages: await loadLanguages({ loadModel }) }));
  const [analyzed, processing] = await timed(() => analyze(source.bytes, { ...source.known, onIssue: (issue) => issues.push(issue) }));
  const { publisher } = source;
  const article = publisher === undefined ? analyzed : { ...analyzed, metadata: { ...analyzed.metadata, publisher } };
  const [files, writing] = await timed(() => writeOutputs(article, outFolder, source.name));

  const messages = messagesIn(screenLanguage(options.lang, article.language, environmentLanguage(process.env)));
  const { text } = messages;
  const texts = terminalTexts[messages.language];
  process.stderr.write(`${dim(texts.steps(loading, processing, writing))}\n`);
  print(['', textWithMarks(article, options, messages).trimEnd()]);
  section(text.names, entityTable(article, messages, width));
  section(text.quotations, quotationList(article, messages, width));
  section(text.dates, dateTimeline(article, messages, width));
  if (issues.length > 0) section(text.notes, issues.flatMap((issue) => noteLines(issue, messages)));
  const about = (key: About): string => (key === 'ansi' ? texts.ansi : text[key]);
  section(texts.written, tableLines(files.map(([path, key]) => [relative(process.cwd(), path), about(key)]), width));
}

/** A note as a paragraph of its own: unlike the rows of a table, it is not cut. */
function noteLines(issue: Issue, messages: Messages): string[] {
  const { words, details } = issueWords(issue, messages);
  return wrapText(plain([words, details].filter((part) => part !== undefined).join(' ')), width - 2).map((line, i) => (i === 0 ? `• ${line}` : `  ${line}`));
}

/** The article as it is marked where nothing else is asked for: by colours if the terminal has them, else by brackets. */
function textWithMarks(article: Article, { marks = colors > 0 ? 'colors' : 'brackets' }: DemoOptions, { text }: Messages): string {
  const labels = Object.fromEntries(annotationKinds.map((kind) => [kind, text[kind]]));
  return toTerminal(article, {
    colors,
    width,
    hyperlinks: process.stdout.isTTY,
    labels,
    legend: marks !== 'none',
    ...(marks === 'brackets' && { marks }),
    ...(marks === 'none' && { mark: [] }),
  });
}

async function sourceOf({ positionals: [path], known, lang }: DemoOptions): Promise<Source> {
  if (path === undefined) return await readExample('de');
  try {
    return await readSource(path, known);
  } catch (error) {
    const { unreadable, address, usage } = textsFor(lang);
    const reason = webUrl(path) === undefined ? unreadable(path, (error as NodeJS.ErrnoException).code ?? '?') : address(path);
    throw new Error(`${reason}\n${usage}`, { cause: error });
  }
}

/** Only who wants the page waits for the bundler. */
async function servePage({ positionals: [, port], lang }: DemoOptions): Promise<void> {
  const texts = textsFor(lang);
  const { serve } = await import('./serve.js');
  const [{ url }, time] = await timed(() => serve(port));
  process.stderr.write(`${dim(texts.built(time))}\n`);
  print([texts.open(url)]);
}

try {
  const options = demoOptions(process.argv.slice(2));
  const { usage, help } = textsFor(options.lang);
  if (options.help) print([usage, '', help]);
  else if (options.positionals[0] === 'serve') await servePage(options);
  else await demo(options);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
