import { assembleArticle, checkArticle, tag } from '@depesche/article';
import { en } from '@depesche/lang-en';
import { segments } from '@depesche/segment';
import { describe, expect, it } from 'vitest';
import { quotes } from './quotes.js';

const taggers = [segments({ packs: [en] }), quotes({ packs: [en] })];

/** Each quotation as “type: content < speaker”; paragraphs are parted by a bar. */
function found(text: string): string[] {
  const blocks = text.split(' | ').map((paragraph) => ({ type: 'text' as const, role: 'paragraph' as const, text: paragraph }));
  const article = tag(assembleArticle({ language: 'en-GB', blocks }), taggers);
  expect(checkArticle(article)).toEqual([]);
  const covered = (span?: { start: number; end: number }): string => (span === undefined ? '–' : article.text.slice(span.start, span.end));
  return article.annotations.quotations!.map(({ type, content, speaker }) => `${type}: ${content.map(covered).join(' … ')} < ${covered(speaker)}`);
}

describe('direct speech', () => {
  it.each([
    ['“The harbour is closed,” said Mayor Ruth Vance on Monday.', 'The harbour is closed, < Mayor Ruth Vance'],
    ['“The harbour is closed,” Ruth Vance, the mayor of Lund, told reporters.', 'The harbour is closed, < Ruth Vance, the mayor of Lund'],
    ['‘The harbour is closed for good,’ she says.', 'The harbour is closed for good, < she'],
    ["''The harbour is closed for good,'' Mr. Hale has said.", 'The harbour is closed for good, < Mr. Hale'],
    ['"Never," said Hale.', 'Never, < Hale'],
    ['“Why now?” asked Hale.', 'Why now? < Hale'],
    ['“Stop!” they shouted.', 'Stop! < they'],
    ['Hale, who lost in May, said: “I will be back.”', 'I will be back. < Hale, who lost in May'],
    ['In a letter, Hale wrote, “We owe you everything we have.”', 'We owe you everything we have. < Hale'],
    ['“Ships will wait outside,” according to the port authority.', 'Ships will wait outside, < the port authority'],
    ['“If he pays,” she said, “we will stay.”', 'If he pays, … we will stay. < she'],
    ['“We waited ten years,” Hale said. “It was worth it.”', 'We waited ten years, … It was worth it. < Hale'],
    ['“Why now?” Hale asked. “Nobody knows.”', 'Why now? … Nobody knows. < Hale'],
    ['“We waited ten years,” said Hale. “It was worth it,” said Vance.', 'We waited ten years, < Hale | It was worth it, < Vance'],
    ['Vance: ‘We were never asked about it’', 'We were never asked about it < Vance'],
    ['Ann Lee told The Post: “It was our last chance.”', 'It was our last chance. < Ann Lee'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected.split(' | ').map((line) => `direct: ${line}`));
  });

  it('carries a speaker on to the next sentence', () => {
    expect(found('“We waited ten years for this day,” Hale said on Monday at noon. He smiled. “It was worth it all.”').at(-1)).toContain('It was worth it all. < Hale');
  });

  it('is a term nowhere because a headline quotes it', () => {
    const blocks = [{ type: 'text' as const, role: 'headline' as const, text: 'Plan is ‘our last chance’' }, { type: 'text' as const, role: 'paragraph' as const, text: 'Vance called the plan “our last chance”.' }];
    const article = tag(assembleArticle({ language: 'en', blocks }), taggers);
    expect(article.annotations.quotations!.filter(({ type }) => type === 'direct').map(({ content }) => article.text.slice(content[0]!.start, content[0]!.end))).toContain('our last chance');
  });

  it.each(['The film, called “The Long Way Home”, opens on Friday.', "The '90s were kinder to the boat’s owners' club.", 'He plays in the band “Red Harbour Light”.'])('is not in %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('retold speech', () => {
  it.each([
    ['The First Minister said that the harbour would close.', 'that the harbour would close < The First Minister'],
    ['Vance told reporters on Monday that the harbour would close.', 'that the harbour would close < Vance'],
    ['Vance said Tuesday the harbour would close.', 'the harbour would close < Vance'],
    ['Hale says he’ll pay.', 'he’ll pay < Hale'],
    ['Former mayor Tom Hale, a painter who lost the vote, said the town was broke.', 'the town was broke < Former mayor Tom Hale, a painter who lost the vote'],
    ['According to the port authority, ships will wait.', 'ships will wait < the port authority'],
    ['Ships will wait until May, according to Ann Lee, the port’s head.', 'Ships will wait until May < Ann Lee, the port’s head'],
    ['Ships will wait until May, a spokeswoman for the port said.', 'Ships will wait until May < a spokeswoman for the port'],
    ['Ships will wait until May, said an official who knows the port.', 'Ships will wait until May < an official'],
    ['The plan, Vance said, was never signed.', 'The plan … was never signed < Vance'],
    ['Critics say the plan, which cost 3 million, is late.', 'the plan, which cost 3 million, is late < Critics'],
    ['According to two men who built it, the bridge could open in May.', 'the bridge could open in May < two men'],
    ['As Vance noted, the plan is late.', 'the plan is late < Vance'],
    ['The council urged residents to stay at home.', 'to stay at home < The council'],
    ['Hale was asked whether she would run again.', 'whether she would run again < –'],
    ['Polls show voters would trust her.', 'voters would trust her < Polls'],
    ['The claim that he lied was withdrawn.', 'that he lied was withdrawn < –'],
    ['Mayor Vance: Harbour was never for sale', 'Harbour was never for sale < Mayor Vance'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([`indirect: ${expected}`]);
  });

  it.each([
    ['Hale accused the council of lying.', 'the council of lying < Hale'],
    ['The union criticised the plan.', 'the plan < The union'],
    ['Vance called for more money.', 'more money < Vance'],
  ])('reports that something was said: %s', (text, expected) => {
    expect(found(text)).toEqual([`reported: ${expected}`]);
  });

  it('has parts of its own and passages of its own', () => {
    expect(found('Ann Lee, the head of the firm, said she was “very sorry”, adding that the money was gone.')).toEqual([
      'indirect: she was “very sorry” < Ann Lee, the head of the firm',
      'direct: very sorry < Ann Lee, the head of the firm',
      'indirect: that the money was gone < Ann Lee, the head of the firm',
    ]);
  });

  it('gives a passage to the nearest verb', () => {
    expect(found('Hale said that the mayor had called the bridge ‘our last chance’.').at(-1)).toBe('direct: our last chance < the mayor');
    expect(found('Town offers to pay as mayor calls plan ‘our last chance’').at(-1)).toBe('direct: our last chance < mayor');
  });

  it.each(['The report of the claims was late.', 'The states and the rates fell.', 'I don’t know what it said.', 'The money called for is gone.'])('is not in %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
