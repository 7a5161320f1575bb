/** Forms of German verbs from their infinitive and, where they are strong, their principal parts. */
import type { CueVerb, CueVerbKind } from '@depesche/language';
import { strongVerbs } from './strong-verbs.js';
import type { PrincipalParts } from './principal-parts.js';

const inseparablePrefixes = ['be', 'ver', 'er', 'ent', 'wider', 'unter', 'über', 'zer', 'miss', 'ge', 'emp'];

/**
 * A cue verb with all its forms. `entry` is an infinitive; `|` parts a separable prefix, a word before a blank must stand
 * in the same clause: `mit|teilen`, `davon aus|gehen`.
 */
export function cueVerb(entry: string, kind: CueVerbKind): CueVerb {
  const blank = entry.lastIndexOf(' ');
  const verb = entry.slice(blank + 1);
  const bar = verb.indexOf('|');
  const particle = bar < 0 ? '' : verb.slice(0, bar);
  const infinitive = verb.slice(bar + 1);
  const [present, past, participle] = principalParts(infinitive);
  const finite = [...new Set([present, infinitive, ...pastForms(past), firstSubjunctive(infinitive)])];
  return {
    kind,
    finite,
    joined: particle === '' ? finite : finite.map((form) => particle + form),
    participle: particle + participle,
    infinitives: particle === '' ? [infinitive] : [particle + infinitive, `${particle}zu${infinitive}`],
    ...(particle !== '' && { particle }),
    ...(blank >= 0 && { companion: entry.slice(0, blank) }),
  };
}

/** The subjunctive of retold speech, singular: „sage“, „räume“. */
export function firstSubjunctive(infinitive: string): string {
  if (infinitive.endsWith('eln')) return `${infinitive.slice(0, -3)}le`;
  return `${stemOf(infinitive)}e`;
}

function principalParts(infinitive: string): PrincipalParts {
  const strong = strongVerbs[infinitive];
  if (strong !== undefined) return strong;
  for (const prefix of inseparablePrefixes) {
    const base = infinitive.startsWith(prefix) ? strongVerbs[infinitive.slice(prefix.length)] : undefined;
    if (base === undefined) continue;
    return [prefix + base[0], prefix + base[1], prefix + base[2].replace(/^ge/, '')];
  }
  return weakParts(infinitive);
}

function weakParts(infinitive: string): PrincipalParts {
  const stem = stemOf(infinitive);
  const joint = /(?:[td]|ch[mn]|[^aeiouyäöülrhmn][mn])$/.test(stem) ? 'e' : '';
  const plain = infinitive.endsWith('ieren') || inseparablePrefixes.some((prefix) => hasPrefix(infinitive, prefix));
  return [`${stem}${joint}t`, `${stem}${joint}te`, `${plain ? '' : 'ge'}${stem}${joint}t`];
}

/** Whether a prefix is followed by a stem of its own: „be-haupten“, not „be-ten“ or „er-ben“. */
function hasPrefix(infinitive: string, prefix: string): boolean {
  return infinitive.startsWith(prefix) && infinitive.length - prefix.length >= 5;
}

function stemOf(infinitive: string): string {
  return infinitive.endsWith('en') ? infinitive.slice(0, -2) : infinitive.slice(0, -1);
}

function pastForms(past: string): string[] {
  return past.endsWith('e') ? [past, `${past}n`] : [past, `${past}en`];
}
