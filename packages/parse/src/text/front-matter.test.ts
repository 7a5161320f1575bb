import type { Metadata } from '@depesche/article';
import { expect, it } from 'vitest';
import { parseText } from './parse-text.js';

const lead = 'Der Stadtrat von Musterhausen hat am Dienstag einen neuen Haushalt beschlossen, der höhere Ausgaben für Schulen vorsieht.';
const headline = 'Rat beschließt Haushalt';

/** Metadata of a text with these lines below its headline, without the title that the headline gives. */
function metadata(...top: string[]): Metadata {
  const { title = headline, ...rest } = parseText([headline, ...top, lead].join('\n')).metadata;
  expect(title).toBe(headline);
  return rest;
}

const person = (name: string): { type: 'person'; name: string } => ({ type: 'person', name });

it.each<[line: string, expected: Metadata]>([
  ['Von Anna Beispiel', { authors: [person('Anna Beispiel')] }],
  ['VON ANNA BEISPIEL', { authors: [person('ANNA BEISPIEL')] }],
  ['Von Anna von Beispiel und Jan C. Muster, Brüssel', { authors: [person('Anna von Beispiel'), person('Jan C. Muster')] }],
  ['Von Anna Beispiel, dpa', { authors: [person('Anna Beispiel'), { type: 'organization', name: 'dpa' }] }],
  ['Ein Kommentar von Anna Beispiel', { authors: [person('Anna Beispiel')] }],
  ['Von unserem Korrespondenten in Musterhausen', {}],
  ['By Jane Doe and John Roe', { authors: [person('Jane Doe'), person('John Roe')] }],
  ['By Jane Doe | 3 December 2024', { authors: [person('Jane Doe')], datePublished: '2024-12-03' }],
  ['Anna Beispiel · 03.12.2024, 10:15 Uhr', { authors: [person('Anna Beispiel')], datePublished: '2024-12-03' }],
])('reads the byline „%s“', (line, expected) => {
  expect(metadata(line)).toEqual(expected);
});

it.each<[line: string, expected: Metadata]>([
  ['3. Dezember 2024', { datePublished: '2024-12-03' }],
  ['Dienstag, 3. Dezember 2024, 10:15 Uhr', { datePublished: '2024-12-03' }],
  ['Stand: 03.12.2024, 10:15 Uhr', { datePublished: '2024-12-03' }],
  ['Stand: 03.12.2024, 10:15 Uhr (MEZ)', { datePublished: '2024-12-03T10:15:00+01:00' }],
  ['Veröffentlicht am 03.07.24 um 10:15 Uhr MESZ', { datePublished: '2024-07-03T10:15:00+02:00' }],
  ['Veröffentlicht am 3. Dezember 2024, aktualisiert am 4. Dezember 2024', { datePublished: '2024-12-03', dateModified: '2024-12-04' }],
  ['03.12.2024 | Stand: 04.12.2024', { datePublished: '2024-12-03', dateModified: '2024-12-04' }],
  ['Aktualisiert: 4. Dezember 2024', { dateModified: '2024-12-04' }],
  ['Published: December 3, 2024 10:15 GMT', { datePublished: '2024-12-03T10:15:00Z' }],
  ['December 3, 2024 at 10:15 a.m. EST', { datePublished: '2024-12-03' }],
  ['Dec. 3rd, 2024', { datePublished: '2024-12-03' }],
  ['2024-12-03', { datePublished: '2024-12-03' }],
  ['2024-12-03T10:15:00+01:00', { datePublished: '2024-12-03T10:15:00+01:00' }],
  ['13/12/2024', { datePublished: '2024-12-13' }],
  ['12/13/2024', { datePublished: '2024-12-13' }],
  ['03/12/2024', {}],
  ['31.02.2024', {}],
  ['Musterhausen, 3. Dezember 2024', { datePublished: '2024-12-03' }],
])('reads the date line „%s“', (line, expected) => {
  expect(metadata(line)).toEqual(expected);
});

it('says that a date is ambiguous, unless there is another one', () => {
  const codes = (...top: string[]): string[] => {
    const found: string[] = [];
    parseText([headline, ...top, lead].join('\n'), { onIssue: ({ code }) => found.push(code) });
    return found;
  };
  expect(codes('03/12/2024')).toEqual(['ambiguous-date']);
  expect(codes('03/12/2024', '3. Dezember 2024')).toEqual([]);
});

it.each<[start: string, dateline: string | undefined, date?: string]>([
  ['BERLIN (dpa) - ', 'BERLIN (dpa)'],
  ['Berlin (dpa) – ', 'Berlin (dpa)'],
  ['Frankfurt am Main (dpa/AFP) - ', 'Frankfurt am Main (dpa/AFP)'],
  ['WASHINGTON/BRÜSSEL (AFP) -- ', 'WASHINGTON/BRÜSSEL (AFP)'],
  ['LONDON, Dec 3 (Reuters) - ', 'LONDON, Dec 3 (Reuters)'],
  ['Brüssel, 3. Dezember 2024 – ', 'Brüssel, 3. Dezember 2024', '2024-12-03'],
  ['BERLIN - ', 'BERLIN'],
  ['BERLIN. ', 'BERLIN'],
  ['Angela Beispiel (ABC) – ', undefined],
  ['Berlin – ', undefined],
  ['Eines ist sicher: ', undefined],
  ['Am 3. Dezember 2024 – ', undefined],
])('cuts off the dateline „%s“', (start, dateline, date) => {
  const article = parseText(`${headline}\n${start}${lead}`);
  const found = article.blocks.find((block) => block.type === 'text' && block.role === 'dateline');
  expect(found && article.text.slice(found.start, found.end)).toBe(dateline);
  expect(article.text.endsWith(dateline === undefined ? start + lead : `\n\n${lead}`)).toBe(true);
  expect(article.metadata.datePublished).toBe(date);
});

it('reads header lines as in an e-mail', () => {
  const input = [
    'From: Anna Beispiel <anna@example.org>', 'To: redaktion@example.org', 'Date: Tue, 3 Dec 2024 10:15:00 +0100', 'Subject: Rat beschließt Haushalt',
    'X-Mailer: Beispiel 1.0', '', lead,
  ].join('\r\n');
  const codes: string[] = [];
  const article = parseText(input, { onIssue: ({ code }) => codes.push(code) });
  expect(article.metadata).toEqual({ title: headline, authors: [person('Anna Beispiel')], datePublished: '2024-12-03T10:15:00+01:00' });
  expect(article.text).toBe(`${headline}\n\n${lead}`);
  expect(article.blocks[0]).toMatchObject({ role: 'headline' });
  expect(codes).toEqual(['header-lines']);
});

it('reads the front matter of a Markdown file', () => {
  const input = ['---', 'title: "Rat beschließt Haushalt"', 'date: 2024-12-03', 'lang: de', 'tags: [Haushalt, Schulen]', 'anything: else', '---', '', `# ${headline}`, '', lead].join('\n');
  const article = parseText(input);
  expect(article.language).toBe('de');
  expect(article.metadata).toEqual({ title: headline, datePublished: '2024-12-03', keywords: ['Haushalt', 'Schulen'] });
  expect(article.text).toBe(`${headline}\n\n${lead}`);
});

it.each([
  ['one name and a colon is no header', `Quelle: Ein Bericht der Stadt\n\n${lead}`],
  ['a rule at the top is no header', `---\n${lead}`],
  ['an address is no header', `https://example.org\nhttp://example.net\n\n${lead}`],
])('%s', (_, input) => {
  const { metadata, text } = parseText(input);
  expect(metadata.publisher ?? metadata.url).toBeUndefined();
  expect(text).toContain(lead);
});

it('takes a first line that names a section into the metadata', () => {
  const codes: string[] = [];
  const article = parseText(`Politik\n${headline}\n${lead}`, { onIssue: ({ code }) => codes.push(code) });
  expect(article.metadata).toEqual({ title: headline, section: 'Politik' });
  expect(article.text).toBe(`${headline}\n\n${lead}`);
  expect(codes).toEqual(['section-line']);
});

it.each(['Startseite', 'Zum Inhalt springen', 'Startseite > Politik > Kommunales'])('leaves out „%s“ above the headline', (line) => {
  expect(parseText(`${line}\n${headline}\n${lead}`).text).toBe(`${headline}\n\n${lead}`);
});
