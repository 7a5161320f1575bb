/** `npm run demo` as a user of a terminal sees it. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { terminalWidth } from '@depesche/render';
import { afterAll, beforeAll, expect, it } from 'vitest';

const script = fileURLToPath(new URL('demo.ts', import.meta.url));
const escape = new RegExp(String.fromCharCode(27));
let folder = '';
let english = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'depesche-demo-'));
  english = join(folder, 'english.txt');
  await writeFile(english, 'Harbour closes\n\nThe town council has closed the harbour. “We had no choice, and nobody else was going to do it,” Mayor Ruth Vance told reporters in Hamburg on Tuesday.\n');
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

it('keeps to the width, tables included', async () => {
  const { output } = await demo([], { COLUMNS: '60' });
  const lines = output.split('\n');
  expect(lines.length).toBeGreaterThan(60);
  expect(lines.filter((line) => terminalWidth(line) > 60)).toEqual([]);
});

it.each<[string, string[], Record<string, string>, RegExp, RegExp]>([
  ['brackets without colours', [], {}, /\{NATO\}-Chef \[Rutte\]/, escape],
  ['colours where they are wanted', [], { FORCE_COLOR: '1' }, /\[[\d;]*35mNATO/, /\{NATO\}/],
  ['brackets where they are asked for', ['--marks', 'brackets'], { FORCE_COLOR: '1' }, /\{NATO\}-Chef/, /35mNATO/],
  ['nothing where nothing is asked for', ['--marks', 'none'], {}, /^NATO-Chef Rutte/m, /\{NATO\}|35mNATO/],
])('marks with %s', async (_, args, environment, there, missing) => {
  const { output } = await demo(args, environment);
  expect(output).toMatch(there);
  expect(output).not.toMatch(missing);
});

it.each<[string, () => string[], Record<string, string>, readonly string[], readonly string[]]>([
  ['German about a German article', () => [], { LANG: 'en_US.UTF-8' }, ['Namen', 'Zitate', 'wörtlich', 'Dienstag, 3. Dezember 2024', 'Geschrieben', 'Sprachmodelle geladen', 'Gehört zur Seite'], ['Quotations', 'direct', 'Written', 'Tuesday', 'furniture']],
  ['English about an English article', () => [english, '--date', '2026-03-12'], { LANG: 'de_DE.UTF-8' }, ['Names', 'Quotations', '(direct: told)', 'Tuesday, March 10, 2026', 'Written', 'Language models loaded'], ['Zitate', 'wörtlich', 'Geschrieben', 'Dienstag']],
  ['the language that is asked for', () => ['--lang', 'en'], {}, ['Names', 'direct', 'Tuesday, December 3, 2024', '{Organisations}'], ['wörtlich', 'Namen', 'Geschrieben', 'Personen']],
])('speaks one language a screen: %s', async (_, args, environment, there, missing) => {
  const { output, errors } = await demo(args(), environment);
  const screen = output + errors;
  for (const words of there) expect(screen).toContain(words);
  for (const words of missing) expect(screen).not.toContain(words);
});

it.each([
  [{ LANG: 'de_DE.UTF-8' }, 'Aufruf: npm run demo', '--marks ART'],
  [{ LANG: 'C.UTF-8' }, 'Usage: npm run demo', '--marks HOW'],
])('helps in the language of %j, and processes nothing', async (environment, usage, option) => {
  const { output, errors } = await demo(['--help'], environment);
  expect(output.startsWith(usage)).toBe(true);
  expect(output).toContain(option);
  expect(errors).toBe('');
});

it('says in one language that a file cannot be read', async () => {
  const { errors, code } = await demo([join(folder, 'missing.txt')], { LANG: 'de_DE.UTF-8' });
  expect(errors).toMatch(/missing\.txt lässt sich nicht lesen \(ENOENT\)\.\nAufruf:/);
  expect(code).toBe(1);
});

it('tells an address from a file', async () => {
  const { errors, code } = await demo(['https://hafenblatt.example/artikel'], { LANG: 'de_DE.UTF-8' });
  expect(errors).toContain('https://hafenblatt.example/artikel ist eine Adresse, und hier wird nichts abgerufen.');
  expect(code).toBe(1);
});

it('says in words what days are meant, and breaks notes instead of cutting them', async () => {
  const file = join(folder, 'rome.txt');
  await writeFile(file, 'Rome remembers\n\nCaesar died in 44 BC in Rome. The city council said that a parade would follow on Dec. 16. “Everybody is invited,” said Mayor Ruth Vance.\n');
  const french = join(folder, 'french.txt');
  await writeFile(french, 'Le gouvernement français veut réformer les retraites\n\nLe Premier ministre a annoncé mardi à Paris une nouvelle réforme devant l’Assemblée nationale, et les syndicats appellent à la grève.\n');
  const { output } = await demo([file, '--lang', 'en']);
  expect(output).toMatch(/^● {2}44 BC /m);
  expect(output).toMatch(/^○ {2}December 16 /m);
  const { output: foreign } = await demo([french, '--lang', 'en', '--language', 'fr'], { COLUMNS: '60' });
  expect(foreign).toMatch(/^• The article is in a language that nobody speaks here; only\n {2}sentences and words were looked for\.$/m);
});

function demo(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<{ output: string; errors: string; code: number }> {
  const { PATH = '' } = process.env;
  return new Promise((resolve) => {
    const command = ['--conditions=@depesche/source', '--import', 'tsx', script, ...args];
    execFile(process.execPath, command, { env: { PATH, ...environment }, maxBuffer: 1 << 24 }, (error, output, errors) => {
      resolve({ output, errors, code: error === null ? 0 : Number(error.code) });
    });
  });
}
