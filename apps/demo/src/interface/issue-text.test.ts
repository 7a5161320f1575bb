import { feedIssueCodes } from '@depesche/feed';
import { newsmlIssueCodes } from '@depesche/newsml';
import { ninjsIssueCodes } from '@depesche/ninjs';
import { parseIssueCodes } from '@depesche/parse';
import { analyzeIssueCodes } from 'depesche';
import { expect, it } from 'vitest';
import { issueText, issueWords } from './issue-text.js';
import { interfaceLanguages, messagesIn } from './messages.js';

const codes = [parseIssueCodes, analyzeIssueCodes, feedIssueCodes, ninjsIssueCodes, newsmlIssueCodes].flatMap((table) => Object.keys(table));

it.each([...new Set(codes)].filter((code) => code !== 'removed'))('has words for %s in every language', (code) => {
  for (const language of interfaceLanguages) expect(issueText({ code, message: '' }, messagesIn(language)), language).toMatch(/\S/);
});

it('has words for the reason of a removal', () => {
  expect(issueText({ code: 'removed', message: 'A passage was left out (navigation).' }, messagesIn('de'))).toBe('Navigation');
});

it.each([
  ['teaser', { words: messagesIn('de').issues['teaser'] }],
  ['left-out', { words: messagesIn('de').issues['left-out'], details: 'What it says.' }],
  ['unheard-of', { details: 'What it says.' }],
])('says of %s what it knows, and what only the parser knows', (code, expected) => {
  expect(issueWords({ code, message: 'What it says.' }, messagesIn('de'))).toEqual(expected);
});
