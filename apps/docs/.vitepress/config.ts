import { readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { defineConfig } from 'vitepress';
import { base, icon, repository } from '../src/repository.js';
import { rewrites, siteLink } from '../src/site-pages.js';

const guides = [
  { text: 'Start here', items: [['Start here', '/'], ['The document model', '/document-model'], ['Formats', '/formats'], ['Errors and issues', '/errors']] },
  { text: 'Step by step', items: [['Parse', '/parse'], ['Tag', '/tag'], ['Render', '/render'], ['Feeds', '/feeds'], ['Many articles', '/volume'], ['Two machines', '/two-machines']] },
  {
    text: 'Make it yours',
    items: [['Own names and knowledge bases', '/own-knowledge-base'], ['Your own tagger, a transformer model', '/own-tagger'], ['Adding a language', '/adding-a-language'], ['Browser, worker, edge', '/browser-worker-edge'], ['Examples to copy', '/examples/']],
  },
  { text: 'What it is worth', items: [['Accuracy and speed', '/accuracy-and-speed'], ['Contributing', '/contributing']] },
] as const;

/** Titles of all pages of a folder, by the first heading of each. */
function pagesOf(folder: string, address: (name: string) => string, file: (name: string) => string): { text: string; link: string }[] {
  return readdirSync(`${repository}/${folder}`)
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) => {
      try {
        const [, text] = /^# (.+)$/m.exec(readFileSync(`${repository}/${folder}/${file(name)}`, 'utf8')) ?? [];
        return text === undefined ? [] : [{ text, link: address(name) }];
      } catch {
        return [];
      }
    });
}

export default defineConfig({
  title: 'Depesche',
  description: 'Packages that turn a news article into data: parse, tag, render',
  lang: 'en',
  base,
  head: [['link', { rel: 'icon', href: `data:image/svg+xml,${encodeURIComponent(readFileSync(icon, 'utf8'))}` }]],
  srcDir: '../..',
  srcExclude: ['README.md', 'CODE_OF_CONDUCT.md', 'SECURITY.md', '**/CHANGELOG.md', '.*/**', 'apps/**', 'packages/*/!(README).md', 'packages/*/*/**'],
  outDir: 'dist',
  cacheDir: '.vitepress/cache',
  rewrites: { ...rewrites },
  cleanUrls: true,
  // The API and the playground are built beside it, by other programs; check-links.ts reads the links to them, and all others once more with their anchors.
  ignoreDeadLinks: [/^\/(?:api|playground)\//],
  markdown: {
    // The usual ones are too pale for WCAG.
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    config: (markdown) => {
      // Files link to each other as they lie in the repository, so that the links work there as well.
      markdown.core.ruler.push('site-links', ({ tokens, env }) => {
        const { path, realPath = path } = env as { path: string; realPath?: string };
        const file = relative(repository, realPath);
        for (const token of tokens.flatMap(({ children }) => children ?? [])) {
          const href = token.attrGet('href');
          if (href !== null) token.attrSet('href', siteLink(file, href));
        }
      });
    },
  },
  themeConfig: {
    search: { provider: 'local' },
    outline: [2, 3],
    nav: [
      { text: 'Guide', link: '/' },
      { text: 'API', link: `${base}api/`, target: '_self' },
      { text: 'Try it', link: `${base}playground/`, target: '_self' },
    ],
    sidebar: [
      ...guides.map(({ text, items }) => ({ text, items: items.map(([title, link]) => ({ text: title, link })) })),
      { text: 'Packages', collapsed: true, items: pagesOf('packages', (name) => `/packages/${name}`, (name) => `${name}/README.md`) },
      { text: 'Decisions', collapsed: true, items: pagesOf('docs/decisions', (name) => `/decisions/${name.replace(/\.md$/, '')}`, (name) => name) },
    ],
  },
});
