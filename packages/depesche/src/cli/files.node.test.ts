import { linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type InputArguments, listInputs } from './list-inputs.js';
import { OutputPaths } from './output-paths.js';
import { writeWholeFile } from './write-file.js';

let folder = '';
const at = (path: string): string => join(folder, path);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'depesche-files-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function make(...paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(join(at(path), '..'), { recursive: true });
    writeFileSync(at(path), 'x');
  }
}

describe('listInputs', () => {
  const list = async (given: InputArguments): Promise<string[]> =>
    (await listInputs(given)).map(({ path, subfolder, problem }) => [path === '-' ? path : relative(folder, path), subfolder, problem].filter((part) => part !== undefined).join('|'));

  it('takes files as they are, and of folders those with a known ending, by name', async () => {
    make('in/b.html', 'in/a.TXT', 'in/c.png', 'in/.hidden.txt', 'in/.git/x.txt', 'in/deep/er/d.htm', 'c.png');
    expect(await list({ inputs: [at('c.png'), at('in'), '-', at('missing')] })).toEqual(['c.png|', 'in/a.TXT|', 'in/b.html|', 'in/deep/er/d.htm|deep/er', '-|', 'missing|']);
  });

  it('does not read the outputs of the run before, nor links that lead in circles', async () => {
    make('in/a.txt', 'in/out/a.txt');
    symlinkSync(at('in'), at('in/circle'));
    expect(await list({ inputs: [at('in')], folder: at('in/out') })).toEqual(['in/a.txt|']);
  });

  it('tells of a folder in which there is nothing to read', async () => {
    mkdirSync(at('in'));
    expect(await list({ inputs: [at('in')] })).toEqual([expect.stringMatching(/^in\|\|holds no file that ends in \.html, .*\.txt, \.text$/)]);
  });

  it('reads a list of paths, of which none is standard input', async () => {
    make('a.txt', 'in/b.txt');
    writeFileSync(at('list'), `${at('a.txt')}\r\n\n${at('in')}\n-\n`);
    expect((await list({ inputs: [], filesFrom: at('list') })).slice(0, 2)).toEqual(['a.txt|', 'in/b.txt|']);
    expect((await listInputs({ inputs: [], filesFrom: at('list') }))[2]!.path).toBe('./-');
    await expect(list({ inputs: [], filesFrom: at('none') })).rejects.toThrow('the list of files cannot be read: there is no such file');
  });
});

describe('OutputPaths', () => {
  const claim = async (paths: OutputPaths, path: string, suffixes: readonly string[], subfolder = ''): Promise<string[]> =>
    (await paths.claim({ path, subfolder }, suffixes)).map((each) => relative(folder, each));

  it('gives no path twice, whatever the ends of the names', async () => {
    const paths = await OutputPaths.in(folder, []);
    expect(await claim(paths, 'x.txt', ['.txt', '.brat.ann', '.brat.txt'])).toEqual(['x.txt', 'x.brat.ann', 'x.brat.txt']);
    expect(await claim(paths, 'x.brat.md', ['.txt', '.html'])).toEqual(['x.brat-2.txt', 'x.brat-2.html']);
    expect(await claim(paths, 'X.md', ['.txt'])).toEqual(['X-2.txt']);
    expect(await claim(paths, 'x.md', ['.txt'], 'sub')).toEqual(['sub/x.txt']);
  });

  it.each(['..txt', '...', 'in/..', '.', '....html'])('stays in its folder for %s', async (name) => {
    const paths = await OutputPaths.in(folder, []);
    expect(await claim(paths, name, ['.txt'])).toEqual(['article.txt']);
  });

  it.each(['symbolic link to a folder', 'hard link', 'symbolic link'])('refuses an input reached by a %s', async (kind) => {
    make('in/a.html', 'out/b.html');
    if (kind === 'hard link') linkSync(at('in/a.html'), at('out/a.html'));
    else if (kind === 'symbolic link') symlinkSync(at('in/a.html'), at('out/a.html'));
    else symlinkSync(at('in'), at('link'));
    const paths = await OutputPaths.in(kind.endsWith('folder') ? at('link') : at('out'), [at('in/a.html'), at('missing')]);
    await expect(claim(paths, 'a.txt', ['.html'])).rejects.toThrow(/an input would be overwritten by the output .*a\.html/);
  });
});

describe('writeWholeFile', () => {
  it('writes texts, pieces and bytes, with a line break at the end of a text', async () => {
    await writeWholeFile(at('a'), 'text', false);
    await writeWholeFile(at('b'), ['pie', 'ces\n', ''], false);
    await writeWholeFile(at('c'), 'text', true);
    await writeWholeFile(at('d'), Uint8Array.of(255, 0), false);
    expect(['a', 'b', 'c', 'd'].map((name) => readFileSync(at(name), 'latin1'))).toEqual(['text\n', 'pieces\n', 'text', '\u00ff\u0000']);
  });

  it('leaves what was there, and nothing else, when it fails half-way', async () => {
    make('a');
    const failing = function* (): Generator<string> {
      yield 'half';
      throw new Error('full');
    };
    await expect(writeWholeFile(at('a'), failing(), false)).rejects.toThrow('full');
    expect(readdirSync(folder)).toEqual(['a']);
    expect(readFileSync(at('a'), 'utf8')).toBe('x');
  });

  it('does not write through a link', async () => {
    make('a');
    symlinkSync(at('a'), at('b'));
    await writeWholeFile(at('b'), 'new', false);
    expect([readFileSync(at('a'), 'utf8'), readFileSync(at('b'), 'utf8')]).toEqual(['x', 'new\n']);
  });
});
