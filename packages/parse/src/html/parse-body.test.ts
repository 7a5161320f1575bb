import { type Article, assembleArticle, checkArticle, coveredText } from '@depesche/article';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseBody } from './parse-body.js';

const read = (html: string): Article => {
  const { blocks, annotations } = parseBody(html, { url: 'https://blatt.example/' });
  return { ...assembleArticle({ blocks }), annotations };
};

it('reads mentions, speech with its speaker and dates', () => {
  const article = read(
    '<p>„<q id="q0" data-speaker="s0" data-entity="e1" data-score="0.9">Das &amp; das geht</q>“, sagte <span id="s0"><span id="m0" property="mentions" typeof="Person" resource="http://www.wikidata.org/entity/Q1" data-form="derived">Rutte</span></span> ' +
      'am <time id="t0" data-timex="DATE" datetime="2024-12-03">Dienstag</time>, <span data-timex="DURATION" data-value="P2D" data-mod="APPROX">zwei Tage</span>.</p>',
  );
  const { mentions, quotations, timexes } = article.annotations;
  expect(mentions).toEqual([{ start: 24, end: 29, type: 'person', form: 'derived', entity: 'http://www.wikidata.org/entity/Q1' }]);
  expect(quotations).toEqual([{ start: 1, end: 15, type: 'direct', content: [{ start: 1, end: 15 }], speaker: { start: 24, end: 29 }, entity: '#e1', score: 0.9 }]);
  expect(timexes?.map((timex) => [coveredText(article, timex), timex.type, timex.value, timex.mod])).toEqual([['Dienstag', 'DATE', '2024-12-03', undefined], ['zwei Tage', 'DURATION', 'P2D', 'APPROX']]);
});

it('joins the pieces of what was cut', () => {
  const article = read('<p>„<q id="q0">Eins</q>“, sagte er, „<q data-part="q0">zwei.</q></p><p><q data-part="q0">Drei.</q>“</p>');
  expect(article.annotations.quotations?.map(({ content }) => content.map((span) => coveredText(article, span)))).toEqual([['Eins', 'zwei.', 'Drei.']]);
});

it.each([
  ['q', '<p>Er sagt <q>nein</q>.</p>', 'quotations'],
  ['time', '<p>Am <time datetime="2024-12-03">Dienstag</time>.</p>', 'timexes'],
  ['RDFa', '<p><span property="mentions" typeof="Place">Kiew</span></p>', 'mentions'],
] as const)("reads somebody else's %s", (_, html, layer) => {
  expect(Object.keys(read(html).annotations)).toEqual([layer]);
});

it('takes the role of a block from its class', () => {
  const { blocks } = parseBody('<p class="kicker">Wetter</p><h1 class="headline">Regen</h1><p class="standfirst">Bald</p><p class="byline">Von Eva</p><p class="lead">Text</p>');
  expect(blocks.map(({ role }) => role)).toEqual(['kicker', 'headline', 'standfirst', 'byline', 'paragraph']);
  expect(blocks.every((block) => !('runs' in block))).toBe(true);
});

it('takes no name of every object for a type', () => {
  expect(read('<p><span property="mentions" typeof="constructor">x</span></p>').annotations).toEqual({});
});

it('makes a sound article of anything', () => {
  const tags = ['<p>', '</p>', '<q id="q0">', '</q>', '<q data-part="q0">', '<span id="s0">', '</span>', '<span property="mentions" typeof="Person" resource="#e1">', '<time datetime="2024">', '</time>', '<span data-timex="SET" data-value="">', '<li>', '<td>', '<p hidden>', ' ', 'Eins', '&amp;', '<q data-speaker="s0" data-score="7">'];
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...tags), fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 40 }), (pieces) => {
      const { blocks, annotations } = parseBody(pieces.join(''));
      const { mentions, quotations, ...rest } = annotations;
      expect(checkArticle({ ...assembleArticle({ blocks }), annotations: { ...rest, mentions: mentions ?? [], quotations: quotations ?? [] } }).filter(({ code }) => code !== 'unknown-entity')).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
