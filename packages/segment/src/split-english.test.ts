import { en } from '@depesche/lang-en';
import { describe, expect, it } from 'vitest';
import { splitSentences, splitTokens } from './split.js';

const { segmentation } = en;
const cut = (text: string, spans: readonly { readonly start: number; readonly end: number }[]): string[] => spans.map(({ start, end }) => text.slice(start, end));

describe('English tokens', () => {
  it.each([
    ["The mayor's office didn't reply.", "The | mayor's | office | didn't | reply | ."],
    ['Mr. Holm, of the U.S. Treasury', 'Mr. | Holm | , | of | the | U.S. | Treasury'],
    ['At 9.30 p.m. on 12/03/2024, call 555-010-3499', 'At | 9.30 | p.m. | on | 12/03/2024 | , | call | 555-010-3499'],
    ['a $2.5m well-known 1980s 3rd-placed', 'a | $ | 2.5m | well-known | 1980s | 3rd-placed'],
    ['“Stop!!!” ‘No?!’ ---- ====', '“ | Stop | !!! | ” | ‘ | No | ?! | ’ | ---- | ===='],
    ['Write to Ann.Lee@example.org or Ph.D. students', 'Write | to | Ann.Lee@example.org | or | Ph.D. | students'],
    ['20-25 or 2010–2014 and/or', '20 | - | 25 | or | 2010 | – | 2014 | and | / | or'],
  ])('%s', (text, tokens) => {
    expect(cut(text, splitTokens(text, segmentation)).join(' | ')).toBe(tokens);
  });

  it.each([['12/03/2024', 'number'], ['2024-12-03', 'number'], ['3rd', 'word'], ['1,200.50', 'number']])('%s is a %s', (token, type) => {
    expect(splitTokens(`${token} x`, segmentation)[0]).toEqual({ start: 0, end: token.length, type });
  });
});

describe('English sentences', () => {
  it.each([
    [['Mr. Holm met Gen. Ruth A. Vance and Sen. J. K. Moss on St. Mary St. near noon.', 'Nobody spoke.']],
    [['She left for the U.S. in May.', 'He stayed in the U.S.', 'He had no choice.']],
    [['The shop closes at 9 p.m. on Monday.', 'It opens at 10 a.m.', 'The bakery is earlier.']],
    [['Prices rose 3.5 percent, vs. 2 percent in Jan. and Feb. alone.', 'Then they fell.']],
    [['Harbour & Sons Inc. said no.', 'It was bought by Lund Corp.', 'The price is secret.']],
    [['“We won’t pay,” she said.', '“Never!”', '‘Is that so?’ he asked.']],
    [['“It is late.', 'We must go,” she said.']],
    [['He wanted one thing: The truth.', 'Nothing else.']],
    [['The answer is no.', 'See No. 10 and p. 5 for more.']],
    [['He was born in 1971. [3]', 'She was older.[4]', 'So it goes.']],
    [['1. The first point.', '2. The second point.', '• 3. The third point.']],
    [['Q. Who are you?', 'A. A friend.']],
    [['1) Open the box', '2) Read the note']],
    [['so what?', 'i don’t care.', 'you do.']],
    [['She works at Yahoo! in the north.', 'It pays well.']],
    [['Wait . . . what?', 'It was nothing ... really.']],
    [['Alex P. Keaton Jr. came.', 'So did Ann Lee, Ph.D., of Leeds.']],
    [['At 5 a.m. Mr. Holm went to the mill.', 'He came back at 6 P.M.', 'Mr. Holm was tired.']],
    [['The ferry left at 6 p.m.', 'Passengers who came later had to wait.']],
    [['Polls close at 8 p.m. Eastern time.', 'Results come at 9 p.m. Monday.']],
    [['What did she see?', '– Nothing but fog.']],
    [['His name is Paul E. Brook.', 'a) he sings', 'b) he dances']],
    [['It costs more than it gives.11 12', 'Take the first year.']],
    [['Die Hard: With a Vengeance was shown.', 'We left.']],
  ])('%j', (sentences) => {
    const text = sentences.join(' ');
    expect(cut(text, splitSentences(text, segmentation))).toEqual(sentences);
  });
});
