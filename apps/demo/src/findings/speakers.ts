/** Who says something in an article: entities where it is known who, else whom the words before or after name. */
import { type Article, coveredText, type Entity, type Quotation, spansWithin } from '@depesche/article';
import { leadingArticles } from './leading-articles.js';

export interface Speaker {
  /** Absent where nobody is named. */
  readonly name?: string;
  /** Who it is. */
  readonly entity?: Entity;
  /** Of a phrase („CDU-Fraktion“, „Bürgermeister von Köln“): the entities that it names. */
  readonly about: readonly Entity[];
  readonly quotations: readonly SpeakerQuotation[];
}

export interface SpeakerQuotation {
  /** In the layer of quotations. */
  readonly index: number;
  readonly quotation: Quotation;
}

/** Those who say most come first, what nobody is named for last. */
export function speakersOf(article: Article): Speaker[] {
  const { quotations = [], entities = [] } = article.annotations;
  const known = new Map(entities.map((entity) => [entity.id, entity]));
  const speakers = new Map<string, Speaker & { quotations: SpeakerQuotation[] }>();
  quotations.forEach((quotation, index) => {
    const linked = known.get(quotation.entity ?? '');
    const phrase = phraseOf(article, quotation);
    const entity = linked !== undefined && isOnlyAbout(linked, quotation, article, phrase) ? undefined : linked;
    const name = entity?.name ?? phrase;
    const key = entity === undefined ? ` ${name?.toLowerCase() ?? ''}` : entity.id;
    let speaker = speakers.get(key);
    if (speaker === undefined) {
      speaker = { ...(name !== undefined && { name }), ...(entity !== undefined && { entity }), about: entity === undefined ? entitiesIn(article, quotation, known) : [], quotations: [] };
      speakers.set(key, speaker);
    }
    speaker.quotations.push({ index, quotation });
  });
  const rank = ({ name, quotations: said }: Speaker): number => (name === undefined ? -1 : said.length);
  return [...speakers.values()].sort((a, b) => rank(b) - rank(a));
}

/** A place that is no more than part of what speaks: „Regierungspräsidium Freiburg“ is not Freiburg, „die Ukraine“ is. */
function isOnlyAbout({ type, id }: Entity, { speaker }: Quotation, article: Article, phrase: string | undefined): boolean {
  if (type !== 'place' || speaker === undefined || phrase === undefined) return false;
  const inside = spansWithin(article.annotations.mentions ?? [], speaker).filter(({ entity }) => entity === id);
  return inside.length > 0 && inside.every((mention) => coveredText(article, mention).length < phrase.length);
}

/** The words for the speaker without the article before them. */
function phraseOf(article: Article, { speaker }: Quotation): string | undefined {
  if (speaker === undefined) return undefined;
  const words = coveredText(article, speaker).replace(/\s+/g, ' ');
  const blank = words.indexOf(' ');
  const articles = leadingArticles[article.language.split('-', 1)[0]!.toLowerCase()];
  return blank > 0 && articles?.has(words.slice(0, blank).toLowerCase()) === true ? words.slice(blank + 1) : words;
}

function entitiesIn({ annotations: { mentions = [] } }: Article, { speaker }: Quotation, known: ReadonlyMap<string, Entity>): Entity[] {
  if (speaker === undefined) return [];
  const inside = spansWithin(mentions, speaker);
  return [...new Set(inside.flatMap(({ entity }) => known.get(entity ?? '') ?? []))];
}
