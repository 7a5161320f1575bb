/** Taggers for tests: what pages can do to whoever reads them. */
import { Buffer } from 'node:buffer';

const deeds = {
  'loops for ever': () => { for (;;); },
  'fills the memory': () => { const kept = []; for (;;) kept.push(Array.from({ length: 1000 }, (_, i) => ({ i }))); },
  'fills the memory with bytes': () => { for (const kept = []; ;) kept.push(Buffer.alloc(2 ** 33)); },
  'ends the thread': () => { process.exit(3); },
  'throws': () => { throw new Error('thrown on purpose'); },
};

export const taggers = [
  {
    name: 'stubborn',
    provides: [],
    annotate: ({ text }) => {
      for (const [words, deed] of Object.entries(deeds)) if (text.includes(`This page ${words}.`)) deed();
      return {};
    },
  },
];
