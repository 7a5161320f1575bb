/** How large an entry point is in a browser. */
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

export interface BrowserSize {
  /** Bytes of everything it exports, minified. */
  readonly minified: number;
  /** The same, compressed with gzip. */
  readonly compressed: number;
}

/** Bundles everything an entry point exports, from the sources. */
export async function browserSize(entry: string): Promise<BrowserSize> {
  const { outputFiles } = await build({
    stdin: { contents: `export * from '${entry}';`, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    conditions: ['@depesche/source'],
    write: false,
  });
  const { contents } = outputFiles[0]!;
  return { minified: contents.length, compressed: gzipSync(contents, { level: 9 }).length };
}
