/** A copy of the checkout that may be versioned, rewritten and published from. */
import { cpSync, existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { publicPackages } from './public-packages.js';
import { run } from './run.js';

/** Copies what git would commit and the built `dist` folders to `target`, as a repository of its own; dependencies are shared. */
export function scratchCopy(repository: string, target: string): void {
  const files = run(['git', 'ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: repository });
  for (const file of files.split('\0')) {
    if (file === '' || !existsSync(join(repository, file))) continue;
    mkdirSync(dirname(join(target, file)), { recursive: true });
    cpSync(join(repository, file), join(target, file));
  }
  for (const { folder } of publicPackages(repository)) {
    cpSync(join(folder, 'dist'), join(target, folder.slice(repository.length), 'dist'), { recursive: true });
  }
  symlinkSync(join(repository, 'node_modules'), join(target, 'node_modules'));
  const git = ['git', '-c', 'user.name=check', '-c', 'user.email=check@example.org', '-c', 'commit.gpgsign=false'];
  run(['git', 'init', '--quiet', '--initial-branch=main'], { cwd: target });
  run([...git, 'add', '--all'], { cwd: target });
  run([...git, 'commit', '--quiet', '--message', 'Scratch copy'], { cwd: target });
}
