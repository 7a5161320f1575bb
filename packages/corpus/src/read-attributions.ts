/** News articles with attributions in brat's stand-off format: whose words and thoughts the text passes on (PolNeAR). */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from './read-json-lines.js';

/** One article with the attributions of its first annotator. */
export interface AttributionDocument {
  readonly name: string;
  readonly text: string;
  readonly attributions: readonly CorpusAttribution[];
}

/** Somebody's words or thoughts; spans count UTF-16 code units of the document's text. */
export interface CorpusAttribution {
  readonly content: readonly TextRange[];
  readonly cue: readonly TextRange[];
  readonly source: readonly TextRange[];
}

interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** The articles of a folder with `text/NAME.txt` and `attributions/NAME_ANNOTATOR.ann`, by name. */
export function readAttributionCorpus(folder: string): AttributionDocument[] {
  const annotations = new Map<string, string>();
  for (const file of readdirSync(join(folder, 'attributions')).sort()) {
    const name = file.replace(/_[0-9a-f]{4}\.ann$/, '');
    if (!annotations.has(name)) annotations.set(name, file);
  }
  return [...annotations].flatMap(([name, file]) => {
    const path = join(folder, 'text', `${name}.txt`);
    if (!existsSync(path)) return [];
    return [{ name, text: readText(path), attributions: parseAttributions(readText(join(folder, 'attributions', file))) }];
  });
}

/** The attributions of a brat file that have content. */
export function parseAttributions(brat: string): CorpusAttribution[] {
  const spans = new Map<string, TextRange[]>();
  const attributions: CorpusAttribution[] = [];
  for (const line of brat.split('\n')) {
    const [id = '', body = ''] = line.trimEnd().split('\t');
    if (id.startsWith('T')) spans.set(id, rangesOf(body));
    if (!id.startsWith('E')) continue;
    const roles = body.split(' ').map((role) => role.split(':'));
    const of = (label: string): TextRange[] =>
      roles.flatMap(([role = '', target = '']) => (role.replace(/\d+$/, '') === label ? (spans.get(target) ?? []) : [])).sort((a, b) => a.start - b.start);
    const content = of('Content');
    if (content.length > 0) attributions.push({ content, cue: of('Cue'), source: of('Source') });
  }
  return attributions;
}

/** `Content 5254 5290;5315 5343`. */
function rangesOf(body: string): TextRange[] {
  return body
    .slice(body.indexOf(' ') + 1)
    .split(';')
    .map((range) => {
      const [start = 0, end = 0] = range.split(' ').map(Number);
      return { start, end };
    });
}
