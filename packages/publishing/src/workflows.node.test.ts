/** What the workflows of the repository promise: nothing runs in them that could change under its name, least of all beside what npm trusts. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const folder = fileURLToPath(new URL('../../../.github/workflows/', import.meta.url));
const workflows = readdirSync(folder).map((name) => [name, readFileSync(folder + name, 'utf8')] as const);
const uses = workflows.flatMap(([name, text]) => [...text.matchAll(/^\s*(?:- )?uses: (.+)$/gm)].map(([, action]) => [name, action!] as const));

it('finds the actions that are used', () => {
  expect(new Set(uses.map(([name]) => name))).toEqual(new Set(workflows.map(([name]) => name)));
});

it.each(uses)('%s: %s is pinned to a commit, with the version beside it', (_, action) => {
  expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

it('has one commit for a version of an action, wherever it is used', () => {
  const commits = new Map<string, Set<string>>();
  for (const [, action] of uses) {
    const [name = '', commit = ''] = action.split('@');
    commits.set(name, (commits.get(name) ?? new Set()).add(commit));
  }
  expect([...commits].filter(([, each]) => each.size > 1)).toEqual([]);
});

it('publishes from a protected environment, and runs no install script of a dependency there', () => {
  const release = workflows.find(([name]) => name === 'release.yml')![1];
  expect(release).toMatch(/^ {4}environment: \w+$/m);
  for (const [, command] of release.matchAll(/^\s*- run: (npm .+)$/gm)) expect(command).toBe('npm ci --ignore-scripts');
  expect(release).not.toMatch(/NPM_TOKEN|NODE_AUTH_TOKEN|registry-url/);
});

it.each(workflows)('%s says what it may do', (_, text) => {
  expect(text).toMatch(/^permissions:\n {2}\w/m);
});
