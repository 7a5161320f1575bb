/** Bundles for places that have no Node built-ins. */
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** The code minified for a browser, as esbuild makes it; an Error when it imports a Node built-in. */
export async function browserBundle(code: string, folder: string): Promise<string> {
  const result = await build({
    stdin: { contents: code, resolveDir: folder, loader: 'ts', sourcefile: 'entry.ts' },
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  });
  return result.outputFiles[0]!.text;
}

/** Size of everything an entry point exports, minified and gzipped, in kB of 1,000 bytes. */
export async function bundleSize(entry: string, folder: string): Promise<number> {
  const bundle = await browserBundle(`export * as all from ${JSON.stringify(entry)};`, folder);
  return gzipSync(bundle, { level: 9 }).length / 1000;
}

/** An example's statements in an async function, since a bundle for old module loaders knows no top-level await. */
export function insideFunction(code: string): string {
  const lines = code.split('\n');
  let lastImport = -1;
  lines.forEach((line, i) => {
    if (/^import\b|^\} from\b/.test(line)) lastImport = i;
  });
  const body = lines.slice(lastImport + 1).join('\n');
  return `${lines.slice(0, lastImport + 1).join('\n')}\nglobalThis.finished = (async () => {\n${body}\n})();\n`;
}
