/** A real npm registry on this machine, for as long as a check needs it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { run } from './run.js';

export interface Registry {
  readonly url: string;
  /**
   * Environment in which npm and changesets know this registry only, and none of the maintainer's own logins: publishing to the real npm
   * from a check must be impossible.
   */
  readonly environment: Readonly<Record<string, string>>;
  stop(): void;
}

/** Starts verdaccio on 127.0.0.1 with an empty store in `folder`; packages of others come through from the registry that npm is configured for. */
export async function startRegistry(folder: string): Promise<Registry> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  writeFileSync(join(folder, 'verdaccio.yaml'), configuration(folder));
  const verdaccio = createRequire(import.meta.url).resolve('verdaccio/package.json');
  const server = spawn(
    process.execPath,
    [join(dirname(verdaccio), 'bin/verdaccio'), '--config', join(folder, 'verdaccio.yaml'), '--listen', `127.0.0.1:${port}`],
    { stdio: 'ignore' },
  );
  await answering(url, server);
  const token = await register(url);
  const userConfiguration = join(folder, 'npmrc');
  writeFileSync(userConfiguration, `registry=${url}\n//127.0.0.1:${port}/:_authToken=${token}\n`);
  const environment = { npm_config_registry: url, npm_config_userconfig: userConfiguration };
  return { url, environment, stop: () => server.kill() };
}

/** Only our own packages are stored here; dependencies are proxied, since the empty projects install those too. */
function configuration(folder: string): string {
  const own = { access: '$all', publish: '$authenticated' };
  return JSON.stringify({
    storage: join(folder, 'store'),
    auth: { htpasswd: { file: join(folder, 'htpasswd') } },
    uplinks: { npm: { url: configuredRegistry(folder), cache: false } },
    packages: { '@depesche/*': own, depesche: own, '**': { access: '$all', proxy: 'npm' } },
    publish: { allow_offline: true },
    max_body_size: '50mb',
    log: { type: 'stdout', level: 'fatal' },
  });
}

/** Whoever works behind a mirror has told npm so. */
function configuredRegistry(folder: string): string {
  return run(['npm', 'config', 'get', 'registry'], { cwd: folder }).trim();
}

async function register(url: string): Promise<string> {
  const response = await fetch(`${url}-/user/org.couchdb.user:checker`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'checker', password: 'only-on-this-machine' }),
  });
  const { token } = (await response.json()) as { token?: string };
  if (token === undefined) throw new Error(`The registry gave no token (${response.status}).`);
  return token;
}

async function answering(url: string, server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 150; attempt++) {
    if (server.exitCode !== null) throw new Error(`The registry stopped with exit code ${server.exitCode}.`);
    try {
      if ((await fetch(`${url}-/ping`)).ok) return;
    } catch {
      // Not listening yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  server.kill();
  throw new Error('The registry did not answer within 30 seconds.');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('No port is free.'));
        else resolve(address.port);
      });
    });
  });
}
