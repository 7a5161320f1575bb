/** When it happens: what the article dates, in the order of time, and what stays open. */
import type { Article, Timex } from '@depesche/article';
import { contextAround } from '../findings/context-around.js';
import { byId, element } from './element.js';
import type { Messages } from '../interface/messages.js';
import { type CalendarDate, dateOf } from '../interface/calendar-date.js';
import { needsPublicationDate, openValue } from '../interface/open-value.js';

interface Entry {
  readonly index: number;
  readonly timex: Timex;
  readonly date?: CalendarDate;
}

/** Shows the dates of an article. */
export function showTimeline(article: Article, messages: Messages): void {
  const entries = (article.annotations.timexes ?? []).map((timex, index): Entry => {
    const date = dateOf(timex, messages);
    return { index, timex, ...(date !== undefined && { date }) };
  });
  const open = entries.filter(({ date }) => date === undefined);
  byId('dates-view').replaceChildren(
    ...(entries.length === 0 ? [element('p', { class: 'empty' }, article.annotations.timexes === undefined ? messages.text.notLookedFor : messages.text.noDates)] : []),
    ...(open.length < entries.length ? [element('ol', { class: 'timeline' }, days(article, entries, messages))] : []),
    ...(open.length === 0 ? [] : openEntries(article, open, messages)),
  );
}

function days(article: Article, entries: readonly Entry[], messages: Messages): HTMLElement[] {
  const dated = entries.flatMap((entry) => (entry.date === undefined ? [] : [{ ...entry, date: entry.date }]));
  dated.sort((a, b) => (a.date.key < b.date.key ? -1 : a.date.key > b.date.key ? 1 : a.index - b.index));
  const byKey = new Map<string, { date: CalendarDate; entries: Entry[] }>();
  for (const entry of dated) {
    const day = byKey.get(entry.date.key) ?? { date: entry.date, entries: [] };
    day.entries.push(entry);
    byKey.set(entry.date.key, day);
  }
  return [...byKey.values()].map((day) =>
    element('li', {}, [
      element('p', { class: 'day' }, day.date.label),
      element('ul', {}, day.entries.map((entry) => phraseItem(article, entry, messages))),
    ]),
  );
}

function openEntries(article: Article, entries: readonly Entry[], messages: Messages): HTMLElement[] {
  const items = entries.map((entry) => phraseItem(article, entry, messages));
  const isDateMissed = article.metadata.datePublished === undefined && entries.some(({ timex }) => timex.type !== 'SET' && needsPublicationDate(timex.value));
  return [
    element('h3', { class: 'group' }, messages.text.undated),
    ...(isDateMissed ? [element('p', { class: 'hint' }, messages.text.noPublicationDate)] : []),
    element('ul', { class: 'undated' }, items),
  ];
}

/** What is meant, where that is no day, and the words of the article in their sentence, linked to their place. */
function phraseItem(article: Article, { index, timex, date }: Entry, messages: Messages): HTMLLIElement {
  const { before, words, after } = contextAround(article, timex);
  const value = date === undefined ? openValue(timex.value, messages) : words;
  return element('li', {}, [
    value === words ? undefined : element('span', { class: 'value' }, value),
    element('a', { href: `#t-${index}`, class: 'context-link', title: messages.text.showInText, lang: article.language }, [before, element('mark', {}, words), after]),
  ]);
}
