/** People as feeds name them: an element each for name, address and page, or all in one line. */
import type { FeedPerson } from '../feed.js';
import type { FeedElement } from '../xml/feed-element.js';
import { linkAt } from './links.js';
import { MOST_OF_A_KIND } from './list-limit.js';
import { line, lineOfHtml } from './plain-text.js';
import { stated } from '../put.js';
import { firstLine, lineOf } from './texts.js';

/** No address of a letter box is longer (RFC 5321). */
const address = /^(?:mailto:)?([^@]{1,64}@[\w.-]{1,253})$/i;

/** A person of RSS: `mail@blatt.example (Eva Muster)`, `Eva Muster <mail@blatt.example>`, or one of both. */
export function personOfLine(written: string | undefined): FeedPerson | undefined {
  const text = written === undefined ? undefined : line(written);
  if (text === undefined) return undefined;
  if (!text.includes('@')) return { name: text };
  const words = text.split(/[\s<>()[\],;]/);
  const email = words.map((word) => address.exec(word)?.[1]).find((found) => found !== undefined);
  if (email === undefined) return { name: text };
  const name = line(words.filter((word) => /[\p{L}\d]/u.test(word) && address.exec(word)?.[1] !== email).join(' '));
  return name === undefined ? { email } : { name, email };
}

/** The people of all elements with these names, each once. */
export function peopleOfLines(parent: FeedElement, ...names: readonly string[]): FeedPerson[] {
  const people: FeedPerson[] = [];
  for (const child of parent.children) if (names.includes(child.name)) add(people, child.hasTags ? personOfLine(lineOf(child)) : personOfLine(lineOfHtml(bracketsKept(child.string()))));
  return people;
}

/** A person construct of Atom (RFC 4287, 3.2), of 0.3 as well. */
export function atomPeople(parent: FeedElement, name: 'atom:author' | 'atom:contributor'): FeedPerson[] {
  const people: FeedPerson[] = [];
  for (const element of parent.children) if (element.name === name) add(people, atomPerson(element));
  return people;
}

function atomPerson(element: FeedElement): FeedPerson | undefined {
  if (element.children.length === 0) return personOfLine(element.string());
  const email = element.first('atom:email')?.string() ?? '';
  return stated<FeedPerson>({
    name: firstLine(element, 'atom:name'),
    email: line(email),
    url: linkAt(element.first('atom:uri')) ?? linkAt(element.first('atom:url')) ?? linkAt(element.first('atom:homepage')),
  });
}

/** The one who speaks in a podcast and is answerable for it. */
export function itunesOwner(element: FeedElement | undefined): FeedPerson | undefined {
  return element === undefined ? undefined : stated<FeedPerson>({ name: firstLine(element, 'itunes:name'), email: firstLine(element, 'itunes:email') });
}

/** `<mail@blatt.example>` is no tag. */
function bracketsKept(text: string): string {
  return text.includes('@') ? text.replaceAll('<', '&lt;') : text;
}

function add(people: FeedPerson[], person: FeedPerson | undefined): void {
  if (person === undefined || people.length >= MOST_OF_A_KIND || people.some(({ name, email }) => name === person.name && email === person.email)) return;
  people.push(person);
}
