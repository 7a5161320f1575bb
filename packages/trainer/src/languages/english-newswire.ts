/** English: lines that news agencies send and corpora of running text lack — headlines in capitals, datelines, results, tables. */
import { pick, type Random } from '@depesche/corpus/random';
import { type Lexicon, restoreCase } from '@depesche/entities/training';
import type { LabelledSentence } from '../corpora/labelled-sentence.js';
import type { NameSupply } from '../corpora/swap-names.js';
import { type Filling, templateSentence } from '../corpora/template-sentence.js';

/** Names by what a line calls them. */
export interface WireNames extends NameSupply {
  readonly country: readonly string[];
  /** Clubs, as results call them: “Arsenal”, “Boston”. */
  readonly team: readonly string[];
}

/**
 * Templates: `person`, `family`, `initialled`, `place`, `country`, `team`, `agency` in braces stand for names, `n` for a number, `time` for one with decimals, `month` and
 * `day` for words; everything else is written as it stands.
 */
const templates = [
  '{PLACE} {year} - {nn} - {nn}', '{PLACE} {year} - {nn} - {nn}', '{PLACE} {year} - {nn} - {nn}',
  '{PLACE} ( {agency} ) -', '{PLACE} , {month} {n} ( {agency} ) -', '{PLACE} , {country} ( {agency} ) -', '{PLACE} , {month} {n}',
  '{team} {n} {team} {n}', '{team} {n} {team} {n}', '{team} {n} {team} {n}', '{team} {n} ( {person} {n} ) {team} {n}', '{country} {n} {country} {n}',
  '{team} {nn} {n} {n} {n} {nn} {nn} {nn}', '{team} {n} {n} {n} {n} {n} {n} {n}', '{team} {nn} {nn} . {nnn} {n} 1 / 2', '{team} {nn} {nn} . {nnn} -',
  '{team} at {team}', '{team} AT {team}', '{team} v {team}', '{team} vs. {team}', '{team} - {team} {n} - {n}',
  '{n} . {person} ( {country} ) {time}', '{n} . {person} ( {country} ) {n} minutes {time}', '{n} - {person} ( {country} )', '{person} ( {country} )', '{n} . {person} , {country} , {time}',
  '{person} ( {country} ) beat {person} ( {country} ) {n} - {n} {n} - {n}', '{person} ( {country} ) beat {n} - {person} ( {country} ) {n} - {n} {n} - {n} {n} - {n}',
  '{nn} {person} {nn} {nn}', '{nn} {person} ( {country} ) {nn} {nn} {nn}', '{initialled} c {family} b {family} {nn}', '{initialled} not out {nn}', '{initialled} b {family} {n}',
  'Scorers : {country} - {person} ( {nn} ) , {person} ( {nn} )', 'Scorers : {person} ( {nn} th minute ) , {person} ( {nn} th )', '{team} : {person} , {person} , {person} , {person}',
  '{n} . {team} {nn}', 'Attendance : {n} , {nnn}', '{country} {n} {n} {n} {n}', '{person} , {country}', '{country} : {person} , {person} ; {person}',
  '-- {place} newsroom , {nn} {nnn}', '{place} newsroom , {nnn} {nnn}', '-- {person} , {place} newsroom', '-- {person} , {agency}', 'By {person}', 'By {person} , {agency}', '( {agency} )',
  'at {place}', 'In {place} , {country} :', 'At {place} :', 'Result of the match on {day} :', 'Results on {day} :', '{place} at {nn} {nn}',
];

const agencies = ['Reuters', 'Reuter', 'AP', 'AFP', 'UPI', 'Associated Press', 'Xinhua', 'Bloomberg', 'PA'];
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December', 'Jan.', 'Feb.', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** So many lines made from the templates. */
export function wireLines(count: number, names: WireNames, random: Random): LabelledSentence[] {
  const writer = new LineWriter(names, random);
  return Array.from({ length: count }, () => writer.write(pick(templates, random)));
}

/** A share of the sentences in capitals, as the tagger sees them after it has given them back their small letters as well as it can. */
export function inCapitals(sentences: readonly LabelledSentence[], share: number, { lexicon, random }: { readonly lexicon: Lexicon; readonly random: Random }): LabelledSentence[] {
  return sentences
    .filter(({ words }) => words.length > 3 && random.unit() < share)
    .map(({ words, allowed }) => ({ words: restoreCase(words.map((word) => word.toUpperCase()), lexicon), allowed }));
}

/** A share of the sentences in small letters throughout. */
export function inSmallLetters(sentences: readonly LabelledSentence[], share: number, random: Random): LabelledSentence[] {
  return sentences.filter(() => random.unit() < share).map(({ words, allowed }) => ({ words: words.map((word) => word.toLowerCase()), allowed }));
}

class LineWriter {
  constructor(
    private readonly names: WireNames,
    private readonly random: Random,
  ) {}

  write(template: string): LabelledSentence {
    return templateSentence(template, (slot) => this.fill(slot));
  }

  private fill(slot: string): Filling {
    const person = pick(this.names.person, this.random).split(' ');
    if (slot === 'person') return { words: person, type: 'person' };
    if (slot === 'family') return { words: person.slice(-1), type: 'person' };
    if (slot === 'initialled') return { words: [`${person[0]![0]!}.`, person.at(-1)!], type: 'person' };
    if (slot === 'place') return { words: pick(this.names.place, this.random).split(' '), type: 'place' };
    if (slot === 'PLACE') return { words: pick(this.names.place, this.random).toUpperCase().split(' '), type: 'place' };
    if (slot === 'country') return { words: pick(this.names.country, this.random).split(' '), type: 'place' };
    if (slot === 'team') return { words: pick(this.random.unit() < 0.6 ? this.names.team : this.names.place, this.random).split(' '), type: 'organization' };
    if (slot === 'agency') return { words: pick(agencies, this.random).split(' '), type: 'organization' };
    return { words: [this.filler(slot)] };
  }

  private filler(slot: string): string {
    if (slot === 'month') return pick(months, this.random);
    if (slot === 'day') return pick(days, this.random);
    if (slot === 'year') return String(1985 + this.random.below(45));
    if (slot === 'time') return (this.random.unit() * 100).toFixed(2);
    return String(this.random.below(10 ** slot.length));
  }
}
