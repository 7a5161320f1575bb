import { assembleArticle } from '@depesche/article';
import { expect, it } from 'vitest';
import * as render from './index.js';

it('exports one function for each format, and what goes with them', () => {
  expect(Object.keys(render).sort()).toEqual([
    'bodyWriter',
    'colorLevel',
    'cutToWidth',
    'stylesheet',
    'terminalWidth',
    'toBodyHtml',
    'toBrat',
    'toConll',
    'toDisplacy',
    'toHtml',
    'toMarkdown',
    'toTerminal',
    'toText',
    'toWebAnnotations',
    'wrapText',
  ]);
});

it('renders an article without any annotation', () => {
  const article = assembleArticle({ language: 'de', blocks: [{ type: 'text', role: 'headline', text: 'Ein <Titel>' }] });
  expect(render.toHtml(article)).toContain('<h1 class="headline p-name">Ein &lt;Titel&gt;</h1>');
  expect(render.toMarkdown(article)).toBe('# Ein \\<Titel\\>\n');
  expect(render.toTerminal(article)).toBe('Ein <Titel>\n');
  expect(render.toText(article)).toBe('Ein <Titel>');
});
