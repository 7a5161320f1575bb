/** What a second thread is worth on this machine to work that shares nothing: the most that two workers can give. */
import { Worker } from 'node:worker_threads';

const RUNS = 3;

/** Bodies of functions, run in threads of their own; what stands before `---` is done once in each thread. */
const kinds = {
  'sums of numbers': '--- let x = 1; for (let i = 0; i < 4e8; i++) x = (Math.imul(x, 1664525) + 1013904223) | 0; return x;',
  'short-lived objects': '--- let kept = []; for (let i = 0; i < 1.2e7; i++) { kept.push({ i, list: [i] }); if (kept.length > 5000) kept = []; } return kept.length;',
  'looks into 16 MB': 'const a = new Uint32Array(4e6).fill(1); --- let x = 1; for (let i = 0; i < 4e7; i++) { x = (Math.imul(x, 1664525) + 1013904223) | 0; a[(x >>> 8) % 4e6] += x; } return a[5];',
};

/** How many times the work of one thread two do in the same time, for each kind of work. */
export async function twoThreads(): Promise<string> {
  const gains: string[] = [];
  for (const [name, body] of Object.entries(kinds)) gains.push(`${name} ${((2 * (await fastest(1, body))) / (await fastest(2, body))).toFixed(2)}`);
  return `two threads beside one on this machine: ${gains.join(', ')}`;
}

/** Milliseconds until all of so many threads have done their work once; warm. */
async function fastest(threads: number, body: string): Promise<number> {
  const [before = '', work = ''] = body.split('---');
  const code = `${before} const work = () => { ${work} }; require('node:worker_threads').parentPort.on('message', (message) => require('node:worker_threads').parentPort.postMessage(work()));`;
  const workers = Array.from({ length: threads }, () => new Worker(code, { eval: true, execArgv: [] }));
  let best = Infinity;
  for (let run = 0; run <= RUNS; run++) {
    const start = performance.now();
    await Promise.all(workers.map((worker) => new Promise((done) => { worker.once('message', done).postMessage(run); })));
    if (run > 0) best = Math.min(best, performance.now() - start);
  }
  await Promise.all(workers.map((worker) => worker.terminate()));
  return best;
}
