/** `npm run demo -- serve [PORT]`: builds the page and serves it on this machine. */
import { buildPage } from './build-page.js';
import { type ServedFolder, serveFolder } from './serve-folder.js';

/**
 * Builds and serves the page until the process ends; another port is taken when nobody asked for one and ours is in use.
 *
 * @throws Error with a message for the user when the port is no number or in use
 */
export async function serve(port?: string): Promise<ServedFolder> {
  if (port !== undefined && !/^\d{1,5}$/.test(port)) throw new Error(`"${port}" is no port. Usage: npm run demo -- serve [PORT]`);
  const folder = await buildPage();
  return serveFolder(folder, port === undefined ? 4173 : Number(port)).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    if (port !== undefined) throw new Error(`Port ${port} is in use; leave it out to take any that is free.`, { cause: error });
    return serveFolder(folder);
  });
}
