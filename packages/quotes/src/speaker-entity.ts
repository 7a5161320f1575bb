/** Which entity a speaker is: by a mention in the phrase, by a pronoun, or by a title that stands with a name elsewhere. */
import { type Article, type Mention, spansWithin } from '@depesche/article';
import type { Pronoun } from '@depesche/language';
import type { Draft } from './draft.js';
import { Word } from './lexicon.js';
import { has, isWord, type Reading, Shape, spanOf, tokensWithin } from './reading.js';
import { isAnimate } from './can-speak.js';
import { likelySpeaker } from './likely-speaker.js';
import { titleIndex, type TitleIndex } from './title-index.js';
import type { SentencePlace } from './sentence-reading.js';
import type { TokenRange } from './token-range.js';

/** How many sentences back a pronoun may reach. */
const REACH = 4;

interface Discourse extends SentencePlace {
  readonly drafts: readonly Draft[];
}

/** Somebody who has been spoken of, as pronouns see them. */
interface Referent {
  readonly entity: string;
  readonly gender: Pronoun['gender'];
  readonly sentence: number;
}

interface Resolver {
  readonly reading: Reading;
  readonly mentions: readonly Mention[];
  readonly types: ReadonlyMap<string, Mention['type']>;
  readonly titles: TitleIndex;
}

/** For each draft, in text order, the id of its speaker's entity; all undefined without mentions and entities. */
export function speakerEntities(article: Article, reading: Reading, discourse: Discourse): (string | undefined)[] {
  const { mentions, entities } = article.annotations;
  if (mentions === undefined || entities === undefined) return discourse.drafts.map(() => undefined);
  const types = new Map(entities.map(({ id, type }) => [id, type]));
  const known = mentions.filter(({ entity }) => entity !== undefined && types.has(entity));
  const resolver = { reading, mentions: known, types, titles: titleIndex(reading, known) };
  const recent: Referent[] = [];
  const resolved = new Map<number, string | undefined>(); // by the speaker's first token: carried speakers come again
  return discourse.drafts.map(({ speaker }) => {
    if (speaker === undefined) return undefined;
    if (!resolved.has(speaker.start)) resolved.set(speaker.start, resolve(resolver, discourse, speaker, recent));
    const entity = resolved.get(speaker.start);
    if (entity !== undefined) recent.push({ entity, gender: genderOf(reading, speaker), sentence: discourse.sentenceOf[speaker.start]! });
    if (recent.length > 16) recent.shift();
    return entity;
  });
}

function resolve(resolver: Resolver, place: SentencePlace, speaker: TokenRange, recent: readonly Referent[]): string | undefined {
  const { reading } = resolver;
  const pronoun = pronounAt(reading, speaker);
  if (isRelative(reading, speaker) && (pronoun === undefined || pronoun.gender === 'any')) return referredTo(resolver, place, speaker);
  if (pronoun !== undefined) return antecedent(resolver, place, { speaker, pronoun, recent });
  return named(resolver, speaker) ?? resolver.titles.lookUp(speaker) ?? described(resolver, place, speaker);
}

function isRelative(reading: Reading, { start, end }: TokenRange): boolean {
  return end === start + 1 && isWord(reading, start, Word.relative);
}

/** “Ruth Vance, who said”, “Ruth Vance, the mayor of Kiel, who said”: the person, else the organisation, that the relative or an apposition before it follows. */
function referredTo({ reading, mentions }: Resolver, { sentences, sentenceOf }: SentencePlace, { start }: TokenRange): string | undefined {
  const first = sentences[sentenceOf[start]!]!.sentence.start;
  const before = spansWithin(mentions, spanOf(reading, { start: first, end: start })).filter((mention) => {
    const behind = tokensWithin(reading, mention).end;
    const isSetOff = has(reading.shapes, start - 1, Shape.comma) && (has(reading.shapes, behind, Shape.comma) || isWord(reading, behind, Word.preposition));
    return mention.form === 'name' && (behind === start || isSetOff);
  });
  const last = (type: Mention['type']): Mention | undefined => before.filter((mention) => mention.type === type).at(-1);
  return (last('person') ?? last('organization'))?.entity;
}

/** „Der designierte Präsident“ after a sentence that names somebody without a title: the last one named so. */
function described({ reading, mentions, titles }: Resolver, { sentences, sentenceOf }: SentencePlace, speaker: TokenRange): string | undefined {
  const gender = genderOf(reading, speaker);
  if ((gender !== 'masculine' && gender !== 'feminine') || !isAnimate(reading, speaker)) return undefined;
  const here = sentences[sentenceOf[speaker.start]!]!.sentence;
  const before = sentences[here.index - 1]?.sentence;
  if (before === undefined || here.block - before.block > 1) return undefined;
  const people = spansWithin(mentions, spanOf(reading, before)).filter(
    ({ type, form, entity }) => type === 'person' && form === 'name' && !titles.has(entity!),
  );
  return people.at(-1)?.entity;
}


function pronounAt(reading: Reading, { start, end }: TokenRange): Pronoun | undefined {
  return end === start + 1 ? reading.lexicon.pronouns.get(reading.words[start]!) : undefined;
}

/** The best mention in the phrase: a person, else an organisation or a place that heads it. */
function named({ reading, mentions }: Resolver, speaker: TokenRange): string | undefined {
  const inside = spansWithin(mentions, spanOf(reading, speaker)).filter(
    (mention) => mention.form === 'name' && !isDependent(reading, speaker, mention),
  );
  const best = inside.find(({ type }) => type === 'person') ?? inside.find(({ type }) => type === 'organization') ?? inside[0];
  return best?.entity;
}

/** Whether a name belongs to another noun of the phrase: „die Anwältin von X“, „der Präsident der Y“. */
function isDependent(reading: Reading, speaker: TokenRange, mention: Mention): boolean {
  const { start } = tokensWithin(reading, mention);
  let before = start - 1;
  while (before > speaker.start && !has(reading.shapes, before, Shape.noun) && isAdjectiveLike(reading, before)) before--;
  return before > speaker.start && isWord(reading, before, Word.genitive | Word.preposition);
}

function isAdjectiveLike(reading: Reading, i: number): boolean {
  return has(reading.shapes, i, Shape.word) && (reading.classes[i]! & (Word.determiner | Word.preposition)) === 0;
}

interface PronounUse {
  readonly speaker: TokenRange;
  readonly pronoun: Pronoun;
  readonly recent: readonly Referent[];
}

/** The last speaker the pronoun may stand for, or else whoever the sentences before are about. */
function antecedent(resolver: Resolver, { sentences, sentenceOf }: SentencePlace, { speaker, pronoun, recent }: PronounUse): string | undefined {
  const here = sentenceOf[speaker.start]!;
  const last = [...recent].reverse().find((referent) => here - referent.sentence <= REACH && agrees(resolver, pronoun, referent));
  const from = last?.sentence ?? here - REACH;
  for (let i = here - 1; i >= Math.max(0, from + 1, here - REACH); i--) {
    const { sentence } = sentences[i]!;
    if (sentences[here]!.sentence.block - sentence.block > 1) break;
    const subject = likelySpeaker(resolver.reading, sentence);
    const entity = subject && named(resolver, subject);
    if (subject === undefined || entity === undefined) continue;
    if (agrees(resolver, pronoun, { entity, gender: genderOf(resolver.reading, subject), sentence: i })) return entity;
  }
  return last?.entity;
}

function agrees({ types }: Resolver, pronoun: Pronoun, referent: Referent): boolean {
  if (pronoun.gender === 'any' || pronoun.gender === 'plural') return false;
  const type = types.get(referent.entity);
  if (pronoun.gender === 'neuter') return type !== 'person' && referent.gender !== 'masculine' && referent.gender !== 'feminine';
  if (referent.gender !== 'any') return referent.gender === pronoun.gender;
  return type === 'person' || pronoun.gender === 'feminine';
}

function genderOf(reading: Reading, { start, end }: TokenRange): Pronoun['gender'] {
  const word = reading.words[start]!;
  if (end === start + 1) return reading.lexicon.pronouns.get(word)?.gender ?? 'any';
  return reading.lexicon.data.phrases.genderedDeterminers.find(({ form }) => form === word)?.gender ?? 'any';
}
