/** Author lines as names: „Von Eva Muster und Max Beispiel, Berlin“ → Eva Muster, Max Beispiel. */
import type { Agent } from '@depesche/article';
import { calendarDates } from './calendar-dates.js';
import { agencies, behindPerson, dateLineWords, degrees, introductions, joinedName, joints, labels, nameEnds, namelessStarts, nameParticles, newsroom, nobody, noName, onlyWithColon, reportsFrom, weakIntroductions, withColon, writer } from '../words.js';

const maxLine = 500;
const maxLength = 70;
const maxWords = 6;
/** Introductions that stand in an element of their own, so that no blank follows: “ByEva Muster”. */
const mayBeGlued: ReadonlySet<string> = new Set(['by', 'von']);

/**
 * The people and newsrooms named by a text that is known to name authors, each once, in order; empty when it names none.
 * A single word may be a name (an account); where nothing says that a line names authors, `introducedNames` and `fullNames` are stricter.
 */
export function authorNames(line: string): Agent[] {
  if (/^https?:/i.test(line)) return [];
  // “eva@blatt.example (Eva Muster)”, as feeds have it
  const behindAddress = /^[^\s@]{1,80}@[^\s@]{1,80} \(([^()]{2,80})\)$/.exec(line)?.[1];
  if (behindAddress !== undefined) return authorNames(behindAddress);
  // The „und“ in the name of an institution joins no authors.
  const undated = withoutDates(line.slice(0, maxLine));
  const isDated = undated.length !== Math.min(line.length, maxLine);
  const whole = tidy(undated);
  if (newsroom.test(whole) && joinedName.test(whole) && !whole.includes(',') && isName(whole)) return [{ type: 'organization', name: whole }];
  const found: Agent[] = [];
  for (const part of nameParts(withoutIntroduction(undated))) {
    const name = tidy(isDated ? behindIntroduction(part) : part);
    const isFirst = found.length === 0;
    // What is left of a date line („Do“) is no account.
    if (isDated && ((name.length < 4 && !isNewsroom(name)) || dateLineWords.has(name.toLowerCase()))) continue;
    if (!isName(name) || (!isFirst && isWriter(part)) || degrees.has(name.toLowerCase()) || found.some((agent) => agent.name.toLowerCase() === name.toLowerCase())) continue;
    // „Eva Muster, CNN“: capitals after a name are where she works; „Eva Muster, Berlin“: a word after a name is no further author.
    const isOrganization = isNewsroom(name) || (!isFirst && /^[\p{Lu}\d]{2,6}(?: [\p{Lu}\d-]+)*$/u.test(name) && /\p{Ll}/u.test(found[0]!.name));
    if (isOrganization && !isFirst && !isAgency(name) && found[0]!.type === 'person') continue;
    if (!isFirst && !isOrganization && !name.includes(' ') && (found[0]!.name.includes(' ') || found[0]!.type === 'organization')) continue;
    found.push({ type: isOrganization ? 'organization' : 'person', name });
  }
  return found;
}

/** Whether a name is that of an organisation rather than a person. */
export function isNewsroom(name: string): boolean {
  return isAgency(name) || newsroom.test(name);
}

/** Whether a text says what somebody is who writes: „Redakteurin Lokales“, “Senior Reporter”. */
export function isWriter(text: string): boolean {
  return text.split(' ').some((word) => writer.test(word));
}

/** Whether a word is the name of a news agency as it signs. */
export function isAgency(text: string): boolean {
  return agencies.has(text.trim().toLowerCase());
}

/** The agencies of a line that names nothing else: „dpa“, „AFP/Reuters“; undefined for any other line. */
export function onlyAgencies(line: string): Agent[] | undefined {
  const signs = line.split(/ ?[/,] ?/);
  return signs.every(isAgency) ? signs.map((name) => ({ type: 'organization', name: name.trim() })) : undefined;
}

/** Two to five words, the first and the last capitalised, in between also small particles. */
export function isPersonName(text: string): boolean {
  const words = text.split(' ');
  if (words.length < 2 || words.length > 5) return false;
  const isCapitalised = (word: string): boolean => /^\p{Lu}[\p{L}\p{M}'’-]{0,30}\.?$/u.test(word);
  return words.every((word, i) => isCapitalised(word) || (i > 0 && i < words.length - 1 && nameParticles.has(word)));
}

/**
 * The names a printed line gives behind „Von“, the first of them a full name or an agency; behind „Autor:“, with a colon, names of any form. Empty for
 * „Von unserem Korrespondenten“, undefined for any other line, so that a headline may begin with „Von“.
 */
export function introducedNames(line: string): Agent[] | undefined {
  const introduction = introductionOf(line.replace(/^[\s–—-]{1,9}/, '').replace(reportsFrom, 'von '));
  if (introduction === undefined) return undefined;
  const { rest, words, hasColon } = introduction;
  if (weakIntroductions.has(words) || (withColon.has(words) && !hasColon)) return undefined;
  if (namelessStarts.some((start) => rest.toLowerCase().startsWith(start))) {
    // „Von unserer Redakteurin Eva Muster“
    const named = rest.split(' ').slice(2).join(' ');
    return isPersonName(nameParts(named)[0] ?? '') ? (fullNames(named) ?? []) : [];
  }
  return hasColon && labels.test(words) ? nonEmpty(authorNames(rest)) : fullNames(rest);
}

/** The names behind an introduction that can hardly mean anything else („geschrieben von“), in any form: also the name of an account; behind others one word with a capital. */
export function accountNames(line: string): Agent[] | undefined {
  const introduction = introductionOf(line);
  if (introduction === undefined || weakIntroductions.has(introduction.words) || !(introduction.words.includes(' ') || /^\p{Lu}\S+$/u.test(introduction.rest))) return undefined;
  return nonEmpty(authorNames(introduction.rest));
}

/** The names of a line that nothing introduces, the first of them a full name or an agency; undefined for any other line. */
export function fullNames(line: string): Agent[] | undefined {
  const isSure = ({ name }: Agent): boolean => isPersonName(name) || isAgency(name);
  const [first] = authorNames(nameParts(line)[0] ?? '');
  const names = authorNames(line);
  return first !== undefined && isSure(first) ? names.filter((agent) => isSure(agent) || agent.type === 'organization' || agent.name.includes(' ')) : undefined;
}

function nonEmpty<T>(list: T[]): T[] | undefined {
  return list.length > 0 ? list : undefined;
}

/** A text cut where names are parted; an agency in brackets is a part of its own, other brackets are left out. */
export function nameParts(text: string): string[] {
  return withoutBrackets(text)
    .split(joints)
    .filter((part) => part !== '');
}

/** „Von“, „Text:“ and the like at the start of a line. */
export interface Introduction {
  /** The words in lower case. */
  readonly words: string;
  readonly hasColon: boolean;
  /** What follows. */
  readonly rest: string;
}

/** The first two letters of all introductions, as most lines begin otherwise. */
const firstLetters: ReadonlySet<string> = new Set(introductions.map((words) => words.slice(0, 2)));

/** The longest introduction a line begins with; undefined when it begins with none. */
export function introductionOf(line: string): Introduction | undefined {
  const lower = line.toLowerCase();
  if (!firstLetters.has(lower.slice(0, 2))) return undefined;
  let found: Introduction | undefined;
  for (const words of introductions) {
    if (words.length <= (found?.words.length ?? 0) || !lower.startsWith(words)) continue;
    const behind = line.slice(words.length, words.length + 6);
    const gap = /^(?: ?[:.] {0,3}| {1,4})/.exec(behind)?.[0] ?? (mayBeGlued.has(words) && /^\p{Lu}/u.test(behind) && /\p{Ll}$/u.test(line.slice(0, words.length)) ? '' : undefined);
    if (gap !== undefined && (gap.includes(':') || !onlyWithColon.has(words))) found = { words, hasColon: gap.includes(':'), rest: line.slice(words.length + gap.length) };
  }
  return found;
}

/** What follows introductions, several of them too; the line itself when it begins with none. */
export function withoutIntroduction(line: string): string {
  let rest = line.trim();
  for (let i = 0; i < 3; i++) rest = introductionOf(rest)?.rest ?? rest;
  return rest;
}

/** Behind a date a name may have an introduction of its own. */
function behindIntroduction(part: string): string {
  const introduction = introductionOf(part.trim());
  return introduction === undefined || weakIntroductions.has(introduction.words) ? part : introduction.rest;
}

/** A name without what clings to it: dates, addresses, the paper it was written for. */
function tidy(part: string): string {
  const words = withoutDesk(part).split(' ').filter((word) => !word.includes('@') && !/^\p{Extended_Pictographic}/u.test(word));
  const name = nameEnds
    .reduce((rest, end) => rest.replace(end, ''), words.join(' '))
    .replace(/^[\s,.:–—-]{1,9}|[\s,:–—-]{1,9}$|(?<=\p{L}{3})(?<!Inc|Ltd|Corp|Red)\.$/gu, '');
  return behindPerson.reduce((person, end) => {
    const before = person.slice(0, Math.max(0, person.search(end)));
    return isPersonName(before) ? before : person;
  }, name);
}

/** A line with bars in the place of dates. */
function withoutDates(line: string): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of calendarDates(line)) {
    rest += `${line.slice(from, start)} | `;
    from = end;
  }
  return rest + line.slice(from);
}

/** „Eva Muster/dpa“ without what follows the slash; „det/dpa“ as it is. */
function withoutDesk(part: string): string {
  const slash = part.lastIndexOf('/');
  const before = part.slice(0, Math.max(0, slash)).trimEnd();
  return before.includes(' ') && /^\/ ?[\p{L}-]{2,5}$/u.test(part.slice(slash)) ? before : part;
}

function withoutBrackets(text: string): string {
  let kept = '';
  let inside = '';
  let depth = 0;
  for (const character of text) {
    if (character === '(' || character === '[') depth++;
    else if ((character === ')' || character === ']') && depth > 0) {
      depth--;
      if (isAgency(inside)) kept += `, ${inside}, `;
      inside = '';
    } else if (depth === 0) kept += character;
    else inside += character;
  }
  return kept.replace(/ {2,9}/g, ' ');
}

function isName(name: string): boolean {
  if (name === '' || name.length > maxLength || nobody.test(name) || noName.test(name)) return false;
  const words = name.split(' ');
  if (words.length > maxWords || !/\p{L}{2}/u.test(name) || /[:<>{}=?!@#*]|www\./.test(name)) return false;
  if (words.length > 1 && /\d{3}/.test(name)) return false;
  // A handle may be any one word; a name of several words is capitalised but for its particles.
  return words.length === 1 || newsroom.test(name) || words.every((word) => /^[\p{Lu}\p{Lo}'"„“(]/u.test(word) || nameParticles.has(word));
}
