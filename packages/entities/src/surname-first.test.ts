import type { Mention } from '@depesche/article';
import { expect, it } from 'vitest';
import { packKnowledgeBase } from './knowledge-base/pack-knowledge-base.js';
import { readKnowledgeBase } from './knowledge-base/read-knowledge-base.js';
import { withSurnamesFirst } from './surname-first.js';

const knowledgeBase = readKnowledgeBase(packKnowledgeBase([{ id: 1, kind: 'person', name: 'Anna Beispiel', names: [], prominence: 100 }]));

/** People in brackets, places in braces; gives what is a mention behind the step. */
function names(marked: string): string[] {
  const mentions: Mention[] = [];
  let text = '';
  for (const part of marked.split(/([[{][^\]}]*[\]}])/)) {
    const isName = /^[[{]/.test(part);
    const plain = isName ? part.slice(1, -1) : part;
    if (isName) mentions.push({ start: text.length, end: text.length + plain.length, type: part.startsWith('[') ? 'person' : 'place', form: 'name', score: part.length / 100 });
    text += plain;
  }
  return withSurnamesFirst(text, mentions, knowledgeBase).map(({ start, end }) => text.slice(start, end));
}

it.each([
  ['whom the knowledge base has', 'Es fehlte [Beispiel], [Anna] gestern.', ['Beispiel, Anna']],
  ['whom the article has', '[Otto Muster] kam. Gast: [Muster], [Otto].', ['Otto Muster', 'Muster, Otto']],
  ['of a list by lines', '[Muster], [Otto]\n[von Probe], [Eva Maria]', ['Muster, Otto', 'von Probe, Eva Maria']],
  ['of a list with semicolons', 'Da waren: [Muster], [Otto]; [Probe], [Eva] ({Bern})', ['Muster, Otto', 'Probe, Eva', 'Bern']],
  ['not of surnames one after the other', '[Muster], [Probe] und [Test] stritten.', ['Muster', 'Probe', 'Test']],
  ['not of surnames by lines with three each', '[Muster], [Probe], [Test]\n[Fall], [Beleg], [Art]', ['Muster', 'Probe', 'Test', 'Fall', 'Beleg', 'Art']],
  ['not of one line', '[Muster], [Otto]', ['Muster', 'Otto']],
  ['not of places', '{Muster}, {Otto}\n{Probe}, {Eva}', ['Muster', 'Otto', 'Probe', 'Eva']],
  ['not over other marks', '[Beispiel] – [Anna]', ['Beispiel', 'Anna']],
])('joins surname and given name %s', (_, marked, expected) => {
  expect(names(marked)).toEqual(expected);
});

it('is as sure as the less sure part', () => {
  const mentions: Mention[] = [{ start: 0, end: 8, type: 'person', form: 'name', score: 0.9 }, { start: 10, end: 14, type: 'person', form: 'name', score: 0.7 }];
  expect(withSurnamesFirst('Beispiel, Anna', mentions, knowledgeBase)).toEqual([{ start: 0, end: 14, type: 'person', form: 'name', score: 0.7 }]);
});
