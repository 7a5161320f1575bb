/** Offices, from the English names of positions in the sources. */
import type { Role } from '@depesche/entities';

const rules: readonly (readonly [pattern: RegExp, role: Role])[] = [
  [/^(?:Acting )?President$|^President of (?:the )?(?:Republic|Russia|Ukraine|United States|People's Republic|State)|^(?:King|Queen|Emir|Emperor|Sultan|Supreme Leader|Monarch)\b/, 'headOfState'],
  [/Prime Minister|^(?:Federal )?Chancellor$|^Premier\b|^Taoiseach|First Lord of the Treasury|^Minister President|^Minister-President/, 'headOfGovernment'],
  [/Foreign|External (?:Affairs|Relations)|International Affairs|^Secretary of State$/, 'foreign'],
  [/Defen[cs]e|of War\b/, 'defence'],
  [/Financ|Treasury|Chancellor of the Exchequer/, 'finance'],
  [/Interior|Home (?:Secretary|Affairs|Department)|Homeland Security|Internal Affairs/, 'interior'],
  [/Econom|Industry|Commerce|Trade/, 'economy'],
  [/Justice|Attorney General|Prosecutor General/, 'justice'],
  [/Health/, 'health'],
  [/Labou?r|Employment|Social/, 'labour'],
  [/Environment|Ecology|Climate/, 'environment'],
  [/Transport|Infrastructure/, 'transport'],
  [/Education|Science|Culture/, 'education'],
  [/[Ss]enator|(?<!Permanent )[Rr]epresentative|[Mm]ember of (?:the|Parliament)|Deputy of/, 'legislator'],
  [/^Governor|^Mayor/, 'governor'],
];

/** Deputies and assistants do not hold the office they help. */
const helpers = /Deputy|Vice|Assistant|Shadow|Under|Parliamentary|Acting|Spokes|Adviser|Advisor|former/i;

/** The offices of a list of positions such as „Minister of Foreign Affairs (2004-) | …“. */
export function rolesOfPositions(positions: string): Role[] {
  const held = new Set<Role>();
  for (const { title } of parsePositions(positions)) {
    for (const [pattern, role] of rules) {
      if (pattern.test(title) && (role === 'legislator' || !helpers.test(title))) held.add(role);
    }
  }
  return [...held];
}

/** The last year in which one of the positions was held; 9999 when one still is, 0 when none has a year. */
export function lastYearOfPositions(positions: string): number {
  return Math.max(0, ...parsePositions(positions).map(({ until }) => until));
}

function parsePositions(positions: string): { title: string; until: number }[] {
  return positions.split(' | ').map((position) => {
    const term = /\((\d{4})?-(\d{4})?\)$/.exec(position);
    if (term === null) return { title: position, until: 0 };
    return { title: position.slice(0, term.index).trim(), until: term[2] === undefined ? 9999 : Number(term[2]) };
  });
}
