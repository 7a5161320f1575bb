import { checkArticle, type Block, type Issue, textBlocks } from '@depesche/article';
import { expect, it } from 'vitest';
import { parseText } from './parse-text.js';

/** An article's blocks as lines `role text`, groups indented; short for tables. */
function outline(input: string): string[] {
  const article = parseText(input);
  expect(checkArticle(article)).toEqual([]);
  const rows: string[] = [];
  const walk = (blocks: readonly Block[], depth: number): void => {
    for (const block of blocks) {
      const indent = '  '.repeat(depth);
      if (block.type === 'group') {
        rows.push(`${indent}${block.ordered === true ? 'ordered ' : ''}${block.role}`);
        walk(block.children, depth + 1);
      } else if (block.type === 'text') {
        rows.push(`${indent}${block.role}${block.level ?? ''} ${article.text.slice(block.start, block.end)}`);
      }
    }
  };
  walk(article.blocks, 0);
  return rows;
}

const lead = 'Der Stadtrat von Musterhausen hat am Dienstag einen neuen Haushalt beschlossen, der höhere Ausgaben für Schulen vorsieht.';
const more = 'Die Opposition stimmte dagegen, weil die Schulden nach ihrer Ansicht zu schnell steigen und niemand sage, wer sie zahlen soll.';
const end = 'Im März soll der Rat noch einmal über einzelne Posten beraten, teilte die Verwaltung mit.';

it.each<[name: string, input: string, expected: string[]]>([
  ['a line for each paragraph', `Rat beschließt Haushalt\n${lead}\n${more}`, ['headline Rat beschließt Haushalt', `paragraph ${lead}`, `paragraph ${more}`]],
  ['blank lines between paragraphs', `Rat beschließt Haushalt\n\n${lead}\n\n${more}`, ['headline Rat beschließt Haushalt', `paragraph ${lead}`, `paragraph ${more}`]],
  ['no headline', `${lead}\n\n${more}`, [`paragraph ${lead}`, `paragraph ${more}`]],
  ['a single paragraph', lead, [`paragraph ${lead}`]],
  ['a single line that is no sentence', 'Rat beschließt Haushalt', ['paragraph Rat beschließt Haushalt']],
  [
    'a heading between paragraphs',
    `Rat beschließt Haushalt\n${lead}\nKritik: "Zu viele Schulden"\n${more}\n${end}`,
    ['headline Rat beschließt Haushalt', `paragraph ${lead}`, 'heading2 Kritik: "Zu viele Schulden"', `paragraph ${more}`, `paragraph ${end}`],
  ],
  [
    'a short sentence is no heading',
    `Rat beschließt Haushalt\n${lead}\nDas Ergebnis war knapp.\n${more}`,
    ['headline Rat beschließt Haushalt', `paragraph ${lead}`, 'paragraph Das Ergebnis war knapp.', `paragraph ${more}`],
  ],
  [
    'a short quotation is no heading',
    `Rat beschließt Haushalt\n${lead}\n„Das war knapp.“\n${more}`,
    ['headline Rat beschließt Haushalt', `paragraph ${lead}`, 'paragraph „Das war knapp.“', `paragraph ${more}`],
  ],
  [
    'a question is a heading, a long one is asked',
    `Rat beschließt Haushalt\n\n${lead}\n\nWas nun?\n\n${more}\n\nWas sagen Sie dazu, dass die Opposition den Haushalt im März noch einmal beraten will?\n\n${end}`,
    [
      'headline Rat beschließt Haushalt',
      `paragraph ${lead}`,
      'heading2 Was nun?',
      `paragraph ${more}`,
      'paragraph Was sagen Sie dazu, dass die Opposition den Haushalt im März noch einmal beraten will?',
      `paragraph ${end}`,
    ],
  ],
  [
    'speech, asides and several sentences are no headings',
    `Rat beschließt Haushalt\n\n${lead}\n\n„Warum nicht?“\n\n${more}\n\n(Beifall)\n\n${end}\n\nDas war knapp. Wer hätte das gedacht!\n\n${more}`,
    [
      'headline Rat beschließt Haushalt', `paragraph ${lead}`, 'paragraph „Warum nicht?“', `paragraph ${more}`, 'paragraph (Beifall)', `paragraph ${end}`,
      'paragraph Das war knapp. Wer hätte das gedacht!', `paragraph ${more}`,
    ],
  ],
  [
    'all in capitals',
    `RAT BESCHLIESST HAUSHALT\n\n${lead.toUpperCase()}\n\nDIE KRITIK\n\n${more.toUpperCase()}`,
    ['headline RAT BESCHLIESST HAUSHALT', `paragraph ${lead.toUpperCase()}`, 'heading2 DIE KRITIK', `paragraph ${more.toUpperCase()}`],
  ],
  [
    'other languages',
    'Совет принял бюджет\n\nГородской совет Примерска во вторник принял новый бюджет, в котором больше денег выделено школам и детским садам города.\n\nЧто дальше\n\nОппозиция голосовала против, потому что долги, по её мнению, растут слишком быстро и никто не знает, кто их заплатит.',
    [
      'headline Совет принял бюджет',
      'paragraph Городской совет Примерска во вторник принял новый бюджет, в котором больше денег выделено школам и детским садам города.',
      'heading2 Что дальше',
      'paragraph Оппозиция голосовала против, потому что долги, по её мнению, растут слишком быстро и никто не знает, кто их заплатит.',
    ],
  ],
  [
    'Chinese, wrapped lines without blanks',
    '市议会通过预算\n\n示例城市议会星期二通过了新的预算，为学校提供更多资金。\n\n反对派投了反对票，因为他们认为债务增长太快，没有人知道谁来付。',
    ['headline 市议会通过预算', 'paragraph 示例城市议会星期二通过了新的预算，为学校提供更多资金。', 'paragraph 反对派投了反对票，因为他们认为债务增长太快，没有人知道谁来付。'],
  ],
])('tells headline, heading and paragraph by form: %s', (_, input, expected) => {
  expect(outline(input)).toEqual(expected);
});

it.each<[name: string, input: string, expected: string[]]>([
  [
    'byline and date',
    `Rat beschließt Haushalt\nVon Anna Beispiel und Jan Muster\n3. Dezember 2024, 10:15 Uhr\n${lead}\n${more}`,
    ['headline Rat beschließt Haushalt', 'byline Von Anna Beispiel und Jan Muster', 'dateline 3. Dezember 2024, 10:15 Uhr', `paragraph ${lead}`, `paragraph ${more}`],
  ],
  [
    'a standfirst above the byline',
    `Rat beschließt Haushalt\n\nMehr Geld gibt es vor allem für Schulen. Die Opposition ist dagegen.\n\nVon Anna Beispiel\n\n${lead}`,
    [
      'headline Rat beschließt Haushalt',
      'standfirst Mehr Geld gibt es vor allem für Schulen. Die Opposition ist dagegen.',
      'byline Von Anna Beispiel',
      `paragraph ${lead}`,
    ],
  ],
  [
    'a second line below the headline',
    `Rat beschließt Haushalt\nMehr Geld für Schulen, Kritik an neuen Schulden\n${lead}\n${more}`,
    ['headline Rat beschließt Haushalt', 'standfirst Mehr Geld für Schulen, Kritik an neuen Schulden', `paragraph ${lead}`, `paragraph ${more}`],
  ],
  [
    'a headline that starts with “Von”',
    `Von der Krise zum Aufschwung in nur zwei Jahren\n${lead}\n${more}`,
    ['headline Von der Krise zum Aufschwung in nur zwei Jahren', `paragraph ${lead}`, `paragraph ${more}`],
  ],
  [
    'a label in capitals above the headline',
    `KOMMUNALPOLITIK\nRat von Musterhausen beschließt Haushalt\n${lead}\n${more}`,
    ['kicker KOMMUNALPOLITIK', 'headline Rat von Musterhausen beschließt Haushalt', `paragraph ${lead}`, `paragraph ${more}`],
  ],
  [
    'a dateline in the first paragraph',
    `Rat beschließt Haushalt\nMUSTERHAUSEN (dpa) - ${lead}\n${more}`,
    ['headline Rat beschließt Haushalt', 'dateline MUSTERHAUSEN (dpa)', `paragraph ${lead}`, `paragraph ${more}`],
  ],
  [
    'a caption',
    `Rat beschließt Haushalt\n${lead}\n\nFoto: Das Rathaus von Musterhausen\n\n${more}`,
    ['headline Rat beschließt Haushalt', `paragraph ${lead}`, 'caption Foto: Das Rathaus von Musterhausen', `paragraph ${more}`],
  ],
  [
    'a signature at the end',
    `Rat beschließt Haushalt\n${lead}\n${more}\n(dpa/abc)`,
    ['headline Rat beschließt Haushalt', `paragraph ${lead}`, `paragraph ${more}`, 'byline (dpa/abc)'],
  ],
])('finds the front matter: %s', (_, input, expected) => {
  expect(outline(input)).toEqual(expected);
});

const wrappedLead = 'Der Stadtrat von Musterhausen hat am Dienstag einen neuen Haushalt\nbeschlossen, der höhere Ausgaben für Schulen vorsieht.';
const wrappedMore = 'Die Opposition stimmte dagegen, weil die Schulden nach ihrer Ansicht\nzu schnell steigen und niemand sage, wer sie zahlen soll.';

it.each<[name: string, input: string, expected: string[]]>([
  [
    'blank lines between paragraphs',
    `Rat beschließt Haushalt\n\n${wrappedLead}\n\n${wrappedMore}`,
    ['headline Rat beschließt Haushalt', `paragraph ${lead}`, `paragraph ${more}`],
  ],
  [
    'indented first lines',
    `  ${wrappedLead}\n  ${wrappedMore}`,
    [`paragraph ${lead}`, `paragraph ${more}`],
  ],
  [
    'a heading between',
    `${wrappedLead}\n\nDie Kritik\n\n${wrappedMore}`,
    [`paragraph ${lead}`, 'heading2 Die Kritik', `paragraph ${more}`],
  ],
  [
    'a dash at the start of a line',
    `Der Stadtrat von Musterhausen hat am Dienstag einen neuen Haushalt\n– den dritten in zwei Jahren – mit knapper Mehrheit beschlossen.\n\n${wrappedMore}`,
    ['paragraph Der Stadtrat von Musterhausen hat am Dienstag einen neuen Haushalt – den dritten in zwei Jahren – mit knapper Mehrheit beschlossen.', `paragraph ${more}`],
  ],
])('joins wrapped lines: %s', (_, input, expected) => {
  expect(outline(input)).toEqual(expected);
});

it.each([
  ['a divided word', 'Verteidi-\ngung', 'Verteidigung'],
  ['a compound with a capital', 'NATO-\nGeneralsekretär', 'NATO-Generalsekretär'],
  ['a suspended hyphen', 'Vor-\nund Nachteile', 'Vor- und Nachteile'],
  ['a soft hyphen', 'Verteidi\u00ad\ngung', 'Verteidigung'],
  ['a hyphen that the text has elsewhere', 'well-\nknown (elsewhere: a well-known one)', 'well-known (elsewhere: a well-known one)'],
])('puts words together: %s', (_, broken, whole) => {
  const before = 'Der Stadtrat von Musterhausen hat am Dienstag über vieles beraten und dann auch über die';
  const after = `und anderes gesprochen.\n\n${wrappedMore}`;
  const article = parseText(`${before} ${broken} ${after}`);
  expect(article.text).toContain(`die ${whole} und`);
});

it.each<[name: string, input: string, expected: string[]]>([
  ['bullets', `${lead}\n- Schulen\n- Straßen\n- Schulden`, [`paragraph ${lead}`, 'list', '  item', '    paragraph Schulen', '  item', '    paragraph Straßen', '  item', '    paragraph Schulden']],
  ['numbers', '1. Schulen\n2. Straßen', ['ordered list', '  item', '    paragraph Schulen', '  item', '    paragraph Straßen']],
  ['one bullet', '• Schulen', ['list', '  item', '    paragraph Schulen']],
  [
    'nested items',
    '- Schulen\n  - Lehrer\n  - Bücher\n- Straßen',
    [
      'list', '  item', '    paragraph Schulen',
      '    list', '      item', '        paragraph Lehrer', '      item', '        paragraph Bücher',
      '  item', '    paragraph Straßen',
    ],
  ],
  ['a date is no list', `3. Oktober ist Feiertag.\n${lead}`, ['paragraph 3. Oktober ist Feiertag.', `paragraph ${lead}`]],
  ['a single dash is no list', `${lead}\n– So endet es.`, [`paragraph ${lead}`, 'paragraph – So endet es.']],
  ['numbers that do not count are no list', `7. Schulen werden größer.\n\n3. Straßen werden breiter.`, ['paragraph 7. Schulen werden größer.', 'paragraph 3. Straßen werden breiter.']],
  ['items with lines of their own', '- Schulen\n  und Kindergärten\n- Straßen', ['list', '  item', '    paragraph Schulen und Kindergärten', '  item', '    paragraph Straßen']],
])('finds lists: %s', (_, input, expected) => {
  expect(outline(input)).toEqual(expected);
});

it.each<[name: string, input: string, expected: string[]]>([
  ['quoted lines', `${lead}\n\n> Das ist zu viel.\n> Wir sagen Nein.\n\n${more}`, [`paragraph ${lead}`, 'blockquote', '  paragraph Das ist zu viel.', '  paragraph Wir sagen Nein.', `paragraph ${more}`]],
  ['a blank quoted line', '> Das ist zu viel.\n>\n> Wir sagen Nein.', ['blockquote', '  paragraph Das ist zu viel.', '  paragraph Wir sagen Nein.']],
  ['quotes in quotes', '> Er schrieb:\n>> Wir sagen Nein.', ['blockquote', '  paragraph Er schrieb:', '  blockquote', '    paragraph Wir sagen Nein.']],
  ['marked headings', `# Rat beschließt Haushalt\n\n${lead}\n\n### Die Kritik\n\n${more}`, ['headline Rat beschließt Haushalt', `paragraph ${lead}`, 'heading3 Die Kritik', `paragraph ${more}`]],
  ['underlined headings', `Rat beschließt Haushalt\n=======\n\n${lead}\n\nDie Kritik\n----------\n${more}`, ['headline Rat beschließt Haushalt', `paragraph ${lead}`, 'heading2 Die Kritik', `paragraph ${more}`]],
  ['wiki headings', `${lead}\n\n== Die Kritik ==\n${more}`, [`paragraph ${lead}`, 'heading2 Die Kritik', `paragraph ${more}`]],
  ['bold headings', `${lead}\n\n**Die Kritik**\n\n${more}`, [`paragraph ${lead}`, 'heading2 Die Kritik', `paragraph ${more}`]],
  ['verse keeps its lines', 'Der Rabe\n\nAuf der Mauer sitzt ein Rabe\nschwarz und still im Abendrot\nund er wartet auf die Gabe\n\nNiemand bringt ihm heute Brot\nniemand wirft ihm etwas hin\nalle denken an den Tod', ['headline Der Rabe', 'paragraph Auf der Mauer sitzt ein Rabe\nschwarz und still im Abendrot\nund er wartet auf die Gabe', 'paragraph Niemand bringt ihm heute Brot\nniemand wirft ihm etwas hin\nalle denken an den Tod']],
  ['results keep their lines', `${lead}\n\nFC Muster – SV Beispiel 2:1\nTuS Probe – FC Test 0:0\nSpVgg Fall – VfB Exempel 3:4`, [`paragraph ${lead}`, 'paragraph FC Muster – SV Beispiel 2:1\nTuS Probe – FC Test 0:0\nSpVgg Fall – VfB Exempel 3:4']],
])('finds what is marked: %s', (_, input, expected) => {
  expect(outline(input)).toEqual(expected);
});

it.each<[name: string, line: string]>([
  ['a lone word', 'Today'],
  ['a lone German word', 'Weiterlesen'],
  ['share', 'Teilen'],
  ['related', 'Mehr zum Thema'],
  ['related with titles', 'Mehr zum Thema\nRat berät über Haushalt\nWas kosten neue Schulen?'],
  ['copyright', '© 2024 Musterhausener Bote. Alle Rechte vorbehalten.'],
  ['advertisement', 'Anzeige'],
  ['comments', '23 Kommentare'],
  ['page number', 'Seite 2 von 3'],
  ['pointer', 'Lesen Sie auch: So teuer wird die neue Schule'],
])('leaves furniture out and says so: %s', (_, line) => {
  const issues: Issue[] = [];
  const input = `Rat beschließt Haushalt\n${lead}\n${more}\n${line}`;
  const article = parseText(input, { onIssue: (issue) => issues.push(issue) });
  expect(article.text).toBe(`Rat beschließt Haushalt\n\n${lead}\n\n${more}`);
  expect(issues.map(({ code, span }) => [code, span && input.slice(span.start, span.end)])).toEqual(
    line.split('\n').map((text) => ['text-furniture', text]),
  );
});

it.each(['Teilen', 'Anzeige\n\nTeilen', 'Today', '© 2024'])('keeps furniture where there is nothing else: %s', (input) => {
  expect(parseText(input).text).toBe(input);
});

it.each([
  ['(dpa)', '(dpa)'],
  ['Das war es!', 'Das war es!'],
  ['Anna Beispiel', 'Anna Beispiel'],
])('keeps a last line that is no furniture: %s', (line, kept) => {
  expect(parseText(`${lead}\n${more}\n${line}`).text.endsWith(kept)).toBe(true);
});

it('drops rules', () => {
  const issues: Issue[] = [];
  const article = parseText(`${lead}\n\n* * *\n\n${more}`, { onIssue: (issue) => issues.push(issue) });
  expect(article.text).toBe(`${lead}\n\n${more}`);
  expect(issues.map(({ code }) => code)).toEqual(['rule-line']);
});

it.each<[name: string, input: string]>([
  ['CRLF', `A\r\n\r\n${lead}`],
  ['old Mac', `A\r\r${lead}`],
  ['byte order mark', `\ufeffA\n\n${lead}`],
  ['form feed', `A\f\n${lead}`],
  ['NUL', `A\0\n\0\n${lead}\0`],
  ['tabs', `\tA\n\n\t${lead.replaceAll(' ', '\t')}`],
  ['soft hyphens', `A\n\n${lead.replaceAll('h', 'h\u00ad')}`],
  ['paragraph separators', `A\u2029${lead}`],
  ['no-break spaces', `A\n\u00a0\n${lead.replaceAll(' ', '\u00a0')}`],
])('reads any kind of line and blank: %s', (_, input) => {
  expect(outline(input)).toEqual(['headline A', `paragraph ${lead}`]);
});

it('says when it joined lines, met bad characters or found nothing', () => {
  const codes = (input: string): string[] => {
    const found: string[] = [];
    parseText(input, { onIssue: ({ code }) => found.push(code) });
    return found;
  };
  expect(codes(`${wrappedLead}\n\n${wrappedMore}`)).toEqual(['wrapped-lines']);
  expect(codes(`${lead}\0`)).toEqual(['bad-characters']);
  expect(codes(`${lead}\ud800`)).toEqual(['bad-characters']);
  expect(codes(`${lead}😀`)).toEqual([]);
  expect(codes(' \n\t')).toEqual(['no-content']);
});

it.each([4_000, 200_000])('reads %i quote marks in a line', (count) => {
  for (const marks of ['>', '> ', '>\t', '>\u00a0', '>\u200b'].map((mark) => mark.repeat(count))) {
    const article = parseText(`${marks} ${lead}\n${marks}\n${marks}`);
    expect(article.text).toBe(lead);
    expect(checkArticle(article)).toEqual([]);
  }
});

it('numbers a list from its first number', () => {
  const { blocks } = parseText(`${lead}\n\n3. Der Rat tagt.\n4. Der Rat stimmt ab.\n\n${more}\n\n1. Eins\n2. Zwei`);
  expect(blocks.filter(({ type }) => type === 'group')).toMatchObject([{ role: 'list', ordered: true, firstNumber: 3 }, { role: 'list', ordered: true }]);
  expect(blocks.at(-1)).not.toHaveProperty('firstNumber');
});

it('gives the headline as title, and that of a header line first', () => {
  expect(parseText(`Rat beschließt Haushalt\n${lead}`).metadata.title).toBe('Rat beschließt Haushalt');
  expect(parseText(`Betreff: Haushalt\n\n# Rat beschließt Haushalt\n\n${lead}`).metadata.title).toBe('Haushalt');
  expect(parseText(lead).metadata.title).toBeUndefined();
});

it('gives an empty article for nothing', () => {
  expect(parseText('')).toEqual({ text: '', language: 'und', metadata: {}, blocks: [], annotations: {} });
});

it('refuses what is neither text nor bytes', () => {
  expect(() => parseText(65 as unknown as string)).toThrow(TypeError);
});

it('decodes bytes: UTF-8, else windows-1252', () => {
  expect(parseText(new TextEncoder().encode('Ärger im Rat')).text).toBe('Ärger im Rat');
  const codes: string[] = [];
  expect(parseText(Uint8Array.of(0xc4, 0x72, 0x67, 0x65, 0x72), { onIssue: ({ code }) => codes.push(code) }).text).toBe('Ärger');
  expect(codes).toEqual(['charset']);
});

it('takes address and language from the options', () => {
  const article = parseText(lead, { url: 'https://example.org/1', language: 'de' });
  expect(article.language).toBe('de');
  expect(article.metadata.url).toBe('https://example.org/1');
  expect(textBlocks(article)).toHaveLength(1);
});
