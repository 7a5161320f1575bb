/** Author lines as names: „Von Eva Muster und Max Beispiel, Berlin“ → Eva Muster, Max Beispiel. */
import type { Agent } from '@depesche/article';

/** What stands before the names of authors, in the languages pages are read in; lower case. */
const introductions = [
  'ein beitrag von', 'ein artikel von', 'ein gastbeitrag von', 'gastbeitrag von', 'ein kommentar von', 'kommentar von', 'eine analyse von', 'eine kolumne von', 'kolumne von',
  'interview von', 'das interview führte', 'interview', 'die fragen stellte', 'protokoll', 'geschrieben von', 'verfasst von', 'veröffentlicht von', 'erstellt von', 'gepostet von', 'eingestellt von', 'aus', 'text von',
  'text und fotos', 'text', 'autorin', 'autoren', 'autor', 'autor/in', 'autor:in', 'von', 'written by', 'posted by', 'published by', 'reported by', 'story by', 'article by',
  'words by', 'by', 'author', 'authors', 'écrit par', 'publié par', 'par', 'escrito por', 'publicado por', 'por', 'scritto da', 'pubblicato da', 'a cura di', 'di', 'da',
  'napisał', 'napisała', 'autorzy', 'przez', 'geschreven door', 'door',
];
const joints = / ?(?:[;|•·»«]|\s(?:und|and|et|y|e|i|en|sowie|mit|&|\/)\s|, ) ?/u;
/** Words that make a name that of a newsroom or agency. */
const newsroom =
  /redaktion|redacci|redazione|rédaction|redactie|redakcja|editor|staff|team\b|online|news|agentur|agenc|zeitung|magazin|verlag|press|presse|\bgmbh\b|\bag\b|\be\. ?v\b|verein|institut|stiftung|ministerium|verband|landesanstalt|gesellschaft|bundesamt|landesamt|bund\b|partei\b|portal|radio|fernsehen|universität|university|desk|service|blog\b|\.(?:de|com|at|ch|org|net)\b/i;
/** Agencies and others known by their abbreviation; lower case. */
const agencies = new Set([
  'dpa', 'afp', 'apa', 'ap', 'reuters', 'sda', 'sid', 'epd', 'kna', 'dts', 'ots', 'red', 'efe', 'ansa', 'pap', 'anp', 'belga', 'keystone-sda', 'spot on news', 'bang',
]);
/** No author at all. */
const nobody = /^(?:admin(?:istrator)?|root|user|gast|guest|anonym(?:ous)?|unknown|unbekannt|none|null|undefined|n\/a|author|autor|default|webmaster|test|wordpress|startseite|home|mehr|more|über|by|von|por|par|di|auteur|autore|datum|date|tags?|teilen|share)$/i;
/** What page furniture says where a name could stand. */
const furniture =
  /veröffentlicht|publiziert|geschrieben|verfasst|erstellt|gepostet|posted|published|updated|aktualisiert|view all|all posts|alle (?:beiträge|artikel)|zeige|beiträge|artikel|sagt\b|says\b|\bedit\b|follow|folgen|kommentar|comment|antworten|reply|profil|uhr\b|über den|about|kontakt|newsletter|facebook|twitter|instagram|no author|lesedauer|minuten|autor\b|author\b|foto|photo|bild:|quelle|gastbeitrag|permalink|zuletzt|geändert|mehr über/i;
/** Words of a name that begin with a small letter. */
const particles = new Set('von vom van den der de del della dem di da do dos du el la le las los y zu zum zur auf aus bin ibn al ten ter af av v. d. e'.split(' '));
const maxLength = 70;
const maxWords = 6;

/** The people and newsrooms an author line names, each once, in order; empty when it names none. */
export function authorNames(line: string): Agent[] {
  const found: Agent[] = [];
  if (/^https?:/i.test(line)) return found;
  // The „und“ in the name of an institution joins no authors.
  const whole = tidy(line);
  if (newsroom.test(whole) && /\s(?:und|and|&|et)\s/.test(whole) && !whole.includes(',') && isName(whole)) return [{ type: 'organization', name: whole }];
  for (const part of withoutIntroduction(line.slice(0, 500)).split(joints)) {
    const name = tidy(part);
    if (!isName(name) || found.some((agent) => agent.name.toLowerCase() === name.toLowerCase())) continue;
    // „Eva Muster, CNN“: capitals after a name are where she works.
    const isOrganization = isNewsroom(name) || (found.length > 0 && /^[\p{Lu}\d]{2,6}$/u.test(name));
    found.push({ type: isOrganization ? 'organization' : 'person', name });
  }
  return found;
}

/** Whether a name is that of an organisation rather than a person. */
export function isNewsroom(name: string): boolean {
  return agencies.has(name.toLowerCase()) || newsroom.test(name);
}

function withoutIntroduction(line: string): string {
  let rest = line.trim();
  for (let i = 0; i < 3; i++) {
    const lower = rest.toLowerCase();
    const introduction = introductions.find(
      (words) => lower.startsWith(words) && /^(?: ?[:.]| )/.test(rest.slice(words.length)),
    );
    if (introduction === undefined) return rest;
    rest = rest.slice(introduction.length).replace(/^[ :.]{1,4}/, '');
  }
  return rest;
}

/** A name without what clings to it: brackets, dates, addresses. */
function tidy(part: string): string {
  return withoutBrackets(part)
    .split(' ')
    .filter((word) => !word.includes('@'))
    .join(' ')
    .replace(/ (?:Illustration|Fotos?|Bilder|Photos?)\b.*/, '')
    .replace(/\d{1,2}\. ?\d{1,2}\. ?\d{2,4}.*/, '')
    .replace(/ (?:am|at|on|um|le|el|il) (?:\d|\p{L}+(?:tag|day|woch)\b).*/u, '')
    .replace(/^[\s,.:–—-]{1,9}|[\s,:–—-]{1,9}$/g, '');
}

function withoutBrackets(text: string): string {
  let kept = '';
  let depth = 0;
  for (const character of text) {
    if (character === '(' || character === '[') depth++;
    else if ((character === ')' || character === ']') && depth > 0) depth--;
    else if (depth === 0) kept += character;
  }
  return kept;
}

function isName(name: string): boolean {
  if (name === '' || name.length > maxLength || nobody.test(name) || furniture.test(name)) return false;
  const words = name.split(' ');
  if (words.length > maxWords || !/\p{L}{2}/u.test(name) || /[:<>{}=?!@#*]|www\.|\d{3}/.test(name)) return false;
  // A handle may be any one word; a name of several words is capitalised but for its particles.
  return words.length === 1 || newsroom.test(name) || words.every((word) => /^[\p{Lu}\p{Lo}'"„“(]/u.test(word) || particles.has(word));
}
