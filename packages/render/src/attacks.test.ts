import { describe, expect, it } from 'vitest';
import { toHtml } from './html.js';
import { toMarkdown } from './markdown.js';
import { attackStrings } from './testing/attack-strings.js';
import { foreignMarkdown, foreignParts } from '@depesche/corpus/rendered';
import { poisonedArticle } from './testing/poisoned-article.js';
import { toTerminal } from './terminal.js';
import { withoutEscapes } from './terminal/escapes.js';

describe.each(attackStrings)('%j', (attack) => {
  const article = poisonedArticle(attack);

  it.each(['show', 'link', 'omit'] as const)('adds nothing to HTML (media: %s)', (media) => {
    expect(foreignParts(toHtml(article, { media, idPrefix: attack, labels: { person: attack, legend: attack }, legend: true }))).toEqual([]);
    expect(foreignParts(toHtml(article, { media, document: true, jsonLd: { [attack]: article }, stylesheet: attack, stylesheetUrl: attack }))).toEqual([]);
  });

  it('adds nothing to Markdown', () => {
    expect(foreignMarkdown(toMarkdown(article, { links: true }))).toEqual([]);
  });

  it('stays in its line of the front matter', () => {
    const [, front] = /^---\n(.*?)\n---\n/s.exec(toMarkdown(article, { frontMatter: true }))!;
    for (const line of front!.split('\n')) {
      const [, value] = /^\w+: (.*)$/.exec(line)!;
      expect(() => void JSON.parse(value!)).not.toThrow();
      expect(line).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
    }
  });

  it('sends nothing to the terminal', () => {
    expect(toTerminal(article)).not.toMatch(/[^\P{Cc}\n]/u);
    const output = withoutEscapes(toTerminal(article, { colors: 3, hyperlinks: true, legend: true, labels: { person: attack } }));
    expect(output).not.toMatch(/[^\P{Cc}\n]/u);
  });
});

it('finds what it looks for', () => {
  expect(foreignParts('<p onclick="x"><iframe></iframe><a href=" java\nscript:x">y</a><script>z</script></p>')).toEqual(['<p onclick>', '<iframe>', ' java\nscript:x']);
  expect(foreignMarkdown('<b>x</b> [x](javascript:y)\n\n<div>\n')).toEqual(['<b>', '</b>', 'javascript:y', '<div>']);
});
