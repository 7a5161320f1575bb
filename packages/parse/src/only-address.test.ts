import type { Issue } from '@depesche/article';
import { expect, it } from 'vitest';
import { parseHtml } from './html/parse-html.js';
import { onlyAddress } from './only-address.js';
import { parseText } from './text/parse-text.js';

const addresses = [
  ['https://blatt.example/politik/bruecke-123.html', 'https://blatt.example/politik/bruecke-123.html'],
  [' \n<HTTP://blatt.example/?a=1&b=2#c>\n', 'HTTP://blatt.example/?a=1&b=2#c'],
  ['www.blatt.example', 'https://www.blatt.example'],
  ['blatt.example/bruecke', 'https://blatt.example/bruecke'],
  ['https://zürich.example/brücke', 'https://zürich.example/brücke'],
] as const;
const others = ['', 'Node.js', 'blatt.example', 'www', 'und/oder', 'a.b/', '3.5/4', 'https://', 'Mehr unter https://blatt.example/a', 'https://blatt.example/a\nhttps://blatt.example/b', '<p>https://blatt.example/a</p>', 'mailto:eva@blatt.example', 'data:text/html,x', `https://blatt.example/${'a'.repeat(5000)}`];

it.each(addresses)('%j is the address %s', (input, expected) => {
  expect(onlyAddress(input)).toBe(expected);
  expect(onlyAddress(new TextEncoder().encode(input))).toBe(expected);
});

it.each(others)('%j is more or less than an address', (input) => {
  expect(onlyAddress(input)).toBeUndefined();
});

it.each([['parseText', parseText], ['parseHtml', parseHtml]] as const)('%s reports an address and nothing else as one', (_, parse) => {
  const codesOf = (input: string): string[] => {
    const issues: Issue[] = [];
    parse(input, { onIssue: (issue) => issues.push(issue) });
    return issues.map(({ code }) => code);
  };
  for (const [address] of addresses) expect(codesOf(address)).toContain('address-only');
  for (const other of others) expect(codesOf(other)).not.toContain('address-only');
});
