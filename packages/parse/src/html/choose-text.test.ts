import { describe, expect, it } from 'vitest';
import { parseHtml } from './parse-html.js';

const lorem = 'The council met on Monday, and after a long debate it agreed on the plan. Work will start in spring, the mayor said.';
const more = 'Residents had asked for years, in letters and meetings, for a safer way to school. They were pleased, one of them said.';
const last = 'The costs, about two million, are shared between town and state. A decision on the second part will follow, it was said.';

/** Text of a page with this body, its paragraphs apart by a bar. */
function textOf(body: string, head = ''): string {
  return parseHtml(`<html><head>${head}</head><body>${body}</body></html>`, { url: 'https://daily.example/town/school.html' }).text.replaceAll('\n\n', ' | ');
}

describe('what stays', () => {
  it.each([
    ['text without links in a box for related articles', `<article><p>${lorem}</p><div class="intext-related"><p>${more}</p></div><p>${last}</p></article>`],
    ['text without links in a box for sharing', `<article><p>${lorem}</p><p class="social-quote">${more}</p><p>${last}</p></article>`],
    ['text in the boxes of a page builder', `<article><p>${lorem}</p><div class="elementor-widget elementor-widget-text"><p>${more}</p></div><p>${last}</p></article>`],
  ])('%s', (_, body) => {
    expect(textOf(body)).toBe(`${lorem} | ${more} | ${last}`);
  });

  it.each(['Follow these six steps to get there in time, it is worth it.', 'Reporting by Ada Bee; editing by Cy Dee'])('%s', (line) => {
    expect(textOf(`<article><p>${lorem}</p><p>${more}</p><p>${line}</p></article>`)).toBe(`${lorem} | ${more} | ${line}`);
  });
});
