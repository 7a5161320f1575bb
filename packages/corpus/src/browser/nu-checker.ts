/** The Nu HTML checker, which is the validator of the W3C. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Not a dependency: its install script downloads, and the jar has 32 MB.
const jar = process.env['VNU_JAR'] ?? fileURLToPath(new URL('../../../../.cache/vnu/node_modules/vnu-jar/build/dist/vnu.jar', import.meta.url));

/** Whether Java and the checker are there. */
export const hasNuChecker: boolean = existsSync(jar) && hasJava();

/** What to write into the name of a test that is skipped without the checker. */
export const withNuChecker: string = hasNuChecker
  ? 'Nu HTML checker'
  : 'Nu HTML checker (needs Java, and the jar: npm install --ignore-scripts --no-save --prefix .cache/vnu vnu-jar@26.9.27, or VNU_JAR)';

/** The errors in documents, one a line, `NUMBER.html` being the index; all in one run, since a start takes seconds. */
export function nuErrors(documents: readonly string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'depesche-nu-'));
  try {
    documents.forEach((html, i) => {
      writeFileSync(join(folder, `${i}.html`), html);
    });
    const output = execFileSync('java', ['-jar', jar, '--errors-only', '--format', 'gnu', '--stdout', '--exit-zero-always', folder], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    return output.split('\n').filter((line) => line !== '');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function hasJava(): boolean {
  try {
    execFileSync('java', ['-version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
