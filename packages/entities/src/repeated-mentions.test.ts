import type { Mention, Token } from '@depesche/article';
import { expect, it } from 'vitest';
import { withRepeats } from './repeated-mentions.js';

function tokensOf(text: string): Token[] {
  return [...text.matchAll(/[\p{L}\p{N}-]+|[^\s\p{L}\p{N}-]/gu)].map(({ index, 0: found }) => ({ start: index, end: index + found.length, type: 'word' }));
}

/** `*` marks the words that the tagger found; a line below them the type. */
function run(marked: string, type: Mention['type'], options: Partial<Mention> = {}): string[] {
  const text = marked.replaceAll('*', '');
  const mentions: Mention[] = [];
  let removed = 0;
  for (const { index, 0: found } of marked.matchAll(/\*[^*]+\*/g)) {
    const start = index - removed;
    removed += 2;
    mentions.push({ start, end: start + found.length - 2, type, form: 'name', score: 0.9, ...options });
  }
  return withRepeats(text, tokensOf(text), mentions, ['s', 'es']).map(({ start, end, score }) => `${start} ${text.slice(start, end)} ${score!}`);
}

it.each([
  ['a place', run('*Musterstadt* liegt hier . Musterstadt lebt .', 'place'), ['0 Musterstadt 0.9', '25 Musterstadt 0.72']],
  ['a surname', run('*Erika Muster* kam . Muster ging .', 'person'), ['0 Erika Muster 0.9', '19 Muster 0.72']],
  ['a surname before its full name', run('Muster kam . *Erika Muster* ging .', 'person'), ['0 Muster 0.72', '13 Erika Muster 0.9']],
  ['a surname in another case', run('*Erika Muster* kam . Musters Rede war kurz .', 'person'), ['0 Erika Muster 0.9', '19 Musters 0.72']],
  ['no other name in another case', run('*Musterstadt* liegt hier . Musterstadts Rat', 'place'), ['0 Musterstadt 0.9']],
  ['no short name in another case', run('*Ann All* kam . Alls ging .', 'person'), ['0 Ann All 0.9']],
  ['not the last word of a place', run('*Bad Muster* liegt hier . Muster ging .', 'place'), ['0 Bad Muster 0.9']],
  ['not a word that is mostly no name', run('*Grün* kam . Grün ist Grün .', 'person'), ['0 Grün 0.9']],
  ['not a word the tagger was unsure of', run('*Grün* kam . Grün ging .', 'person', { score: 0.5 }), ['0 Grün 0.5']],
  ['not a part of a compound', run('*KFG*-Chef kam . KFG', 'organization', { form: 'compound' }), ['0 KFG 0.9']],
  ['not a short word', run('*Li* kam . Li ging .', 'person'), ['0 Li 0.9']],
  ['nothing without mentions', run('Li kam .', 'person'), []],
])('%s', (_, found, expected) => {
  expect(found).toEqual(expected);
});
