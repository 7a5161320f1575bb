/** How the page is built: from the sources of the packages, so that none of them need be built. */
import { fileURLToPath } from 'node:url';
import type { InlineConfig } from 'vite';
import { pageContent } from './src/page-content.js';

// Processing the article takes most of the build's time, and shall.
const checks = { pluginTimings: false };

const config: InlineConfig = {
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  publicDir: false,
  resolve: { conditions: ['@depesche/source', 'module', 'browser', 'import', 'default'] },
  plugins: [pageContent()],
  // Models as code: the page fetches their files instead.
  worker: { format: 'es', rolldownOptions: { external: [/^@depesche\/model-.*\/inline$/], checks } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: ['chrome120', 'firefox121', 'safari17.4'],
    modulePreload: false,
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: { checks },
  },
};

export default config;
