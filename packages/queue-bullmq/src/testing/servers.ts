/** Real servers for tests: Redis and PostgreSQL as Debian installs them, in folders of their own, to be killed at will. */
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import type { QueueConnection } from '../connection.js';

/** A server that keeps what it was told, whatever happens to it. */
export interface Server {
  readonly connection: QueueConnection;
  /** `kill -9`, and a new start on the same data. */
  killAndRestart(): Promise<void>;
  stop(): Promise<void>;
}

/** What is to be installed for the tests, if anything. */
export const missing: Readonly<Record<'redis' | 'postgres', string | undefined>> = {
  redis: spawnSync('redis-server', ['--version']).status === 0 ? undefined : 'redis-server',
  postgres: postgresPrograms() === undefined ? 'postgresql' : undefined,
};

for (const name of Object.values(missing)) if (name !== undefined) console.warn(`Tests of the queue are skipped: apt-get install ${name}`);

/** Starts Redis; `isDurable` with its append-only file. */
export async function startRedis(isDurable = true): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'depesche-redis-'));
  const port = await freePort();
  const start = async (): Promise<ChildProcess> => {
    const child = spawn('redis-server', ['--port', String(port), '--dir', folder, '--appendonly', isDurable ? 'yes' : 'no', '--save', ''], { stdio: 'ignore' });
    await until(() => spawnSync('redis-cli', ['-p', String(port), 'ping'], { encoding: 'utf8' }).stdout.includes('PONG'));
    return child;
  };
  let child = await start();
  const kill = async (signal: NodeJS.Signals): Promise<void> => {
    const ended = new Promise((done) => child.on('close', done));
    child.kill(signal);
    await ended;
  };
  return {
    connection: { redis: { host: '127.0.0.1', port } },
    killAndRestart: async () => {
      await kill('SIGKILL');
      child = await start();
    },
    stop: async () => {
      await kill('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Starts PostgreSQL, as its own user where the tests run as root, which it refuses. */
export async function startPostgres(): Promise<Server> {
  const programs = postgresPrograms()!;
  const folder = mkdtempSync(join(tmpdir(), 'depesche-postgres-'));
  chmodSync(folder, 0o777);
  const data = join(folder, 'data');
  mkdirSync(data);
  const asOwner = userInfo().uid === 0 ? ['runuser', '-u', 'postgres', '--'] : [];
  if (asOwner.length > 0) execFileSync('chown', ['postgres', data]);
  const run = (program: string, args: readonly string[]): string => {
    const [command, ...rest] = [...asOwner, join(programs, program), ...args];
    return execFileSync(command!, rest, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], cwd: folder });
  };
  run('initdb', ['-D', data, '-U', 'depesche', '--auth', 'trust']);
  const port = await freePort();
  const start = (): void => { run('pg_ctl', ['-D', data, '-w', '-l', join(data, 'log'), '-o', `-p ${port} -k '' -c listen_addresses=127.0.0.1`, 'start']); };
  start();
  return {
    connection: { postgres: { host: '127.0.0.1', port, user: 'depesche', database: 'postgres' } },
    killAndRestart: async () => {
      process.kill(Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n', 1)[0]), 'SIGKILL');
      // The processes it leaves end by themselves; until then a new one does not start.
      await until(() => {
        try {
          start();
          return true;
        } catch {
          return false;
        }
      });
    },
    stop: async () => {
      run('pg_ctl', ['-D', data, '-m', 'immediate', 'stop']);
      rmSync(folder, { recursive: true, force: true });
      await Promise.resolve();
    },
  };
}

/** The folder with `initdb`; Debian has one for each version. */
function postgresPrograms(): string | undefined {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
  return versions.map((version) => join(root, version, 'bin')).find((folder) => existsSync(join(folder, 'initdb')));
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => { done(port); });
    });
  });
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((done) => setTimeout(done, 50));
}
