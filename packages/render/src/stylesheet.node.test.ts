import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { stylesheet } from './stylesheet.js';

it('is what `npm run generate` makes of style.css', () => {
  expect(stylesheet).toBe(readFileSync(new URL('../style.css', import.meta.url), 'utf8'));
});

it.each(['light-dark(', '@media print', '@media (forced-colors: active)', '@media (prefers-reduced-motion: no-preference)'])('provides for %s', (feature) => {
  expect(stylesheet).toContain(feature);
});

it('loads nothing', () => {
  expect(stylesheet).not.toMatch(/url\(|@import/);
});
