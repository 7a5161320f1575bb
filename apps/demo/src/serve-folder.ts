/** A static server for the page, on this machine only. */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

export interface ServedFolder {
  /** Address of the page. */
  readonly url: string;
  readonly server: Server;
}

/** Serves a folder on 127.0.0.1; port 0 takes any that is free. */
export async function serveFolder(folder: string, port = 0): Promise<ServedFolder> {
  const server = createServer((request, response) => void answer(folder, request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server };
}

async function answer(folder: string, { url = '/', method, headers: asked }: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = filePath(url);
  const mediaType = path === undefined ? undefined : mediaTypes[extname(path)];
  if (path === undefined || mediaType === undefined || (method !== 'GET' && method !== 'HEAD')) {
    refuse(response);
    return;
  }
  try {
    const file = await readFile(join(folder, path));
    const isCompressed = /\bgzip\b/.test(String(asked['accept-encoding']));
    const body = isCompressed ? await promisify(gzip)(file) : file;
    const encoding = isCompressed ? { 'Content-Encoding': 'gzip' } : {};
    response.writeHead(200, { ...headers, ...encoding, Vary: 'Accept-Encoding', 'Content-Type': mediaType, 'Content-Length': body.length });
    response.end(method === 'HEAD' ? undefined : body);
  } catch {
    refuse(response);
  }
}

/** The path below the folder; undefined for what would lead out of it. */
function filePath(url: string): string | undefined {
  try {
    const path = normalize(decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname));
    return path.includes('\0') || path.split(/[\\/]/).includes('..') ? undefined : path.endsWith('/') ? `${path}index.html` : path;
  } catch {
    return undefined;
  }
}

function refuse(response: ServerResponse): void {
  response.writeHead(404, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' });
  response.end('Not here.\n');
}

/** The policy of `index.html`, which does not reach its worker, holds for every file. */
const headers = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-cache',
};

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.bin': 'application/octet-stream',
};
