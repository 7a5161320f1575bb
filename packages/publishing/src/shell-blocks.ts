/** The commands of a page: what it says to type, and which of that no check can type. */

export interface Command {
  /** As it stands there, comment included: the shell knows what one is. */
  readonly line: string;
  /** Why it is not run; absent of commands that are. */
  readonly notRun?: string;
}

/** The `sh` code blocks of a page; the lines of a block build on each other. */
export function shellBlocks(page: string): Command[][] {
  return [...page.matchAll(/^```sh\n([^]*?)^```$/gm)].map(([, block]) =>
    block!.trimEnd().split('\n').filter((line) => line.trim() !== '').map((line): Command => {
      const notRun = reasons.find(([start]) => line.startsWith(start))?.[1];
      return { line, ...(notRun !== undefined && { notRun }) };
    }),
  );
}

const checkout = 'for a checkout of the repository; .ci/run does it';
const corpora = 'needs the corpora, which are no part of the repository, and hours';
const queue = 'needs Docker or the servers of another machine; the tests of queue-bullmq start such servers themselves';
const server = 'starts a server that does not end; the tests of the example start it, ask it and end it';

/** How commands begin that are not run, and why. */
export const reasons: readonly (readonly [start: string, reason: string])[] = [
  ['git clone ', checkout],
  ['npm ci && ', checkout],
  ['npm run demo -- serve', checkout],
  ['npm test                         # the tests;', checkout],
  ['DEPESCHE_DATA=… npm run evaluate', corpora],
  ['npm run evaluate -- ', corpora],
  ['npm run bench', corpora],
  ['QUEUE_PASSWORD=… docker compose', queue],
  ['export REDIS_HOST=', queue],
  ['node share.mjs ', queue],
  ['npm run assets && npx wrangler dev', `wrangler is Cloudflare's own tool, which the check does not install; ${server}`],
  ['npm run dev ', server],
  ['curl --data-binary ', server],
  ['node monitor.js quotations.tsv feed.xml https://', 'fetches a feed from elsewhere; the tests of the example give it files and an address of their own'],
];

/** What may be typed by a check: nothing else is run by accident. */
export const mayRun: RegExp = /^(?:npx depesche |depesche |curl -s \S+ \| npx depesche |npm (?:install|init|test|run bundle)\b|node [\w-]+\.js )/;
