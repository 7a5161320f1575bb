/** Entities, authors, subjects, keywords and the place of writing, in the lists ninjs has for them. */
import { type Agent, type Article, type Concept, type Entity, webUrl } from '@depesche/article';
import type { Ninjs, NinjsThing } from '../ninjs.js';
import { absoluteUri } from './absolute-uri.js';
import { defined } from '../read/json.js';
import { namedAuthors } from './named-authors.js';
import { ABOUT, AUTHOR, KEYWORD, LOCATED, MENTIONED, SECTION } from '../vocabulary.js';

/** The lists of an article; a list without entries is absent. */
export function things({ metadata, annotations }: Article): Pick<Ninjs, 'people' | 'organisations' | 'places' | 'subjects' | 'genres'> {
  const entities = (type: Entity['type']): NinjsThing[] => (annotations.entities ?? []).filter((entity) => entity.type === type).map(mentioned);
  const authors = (type: Agent['type']): NinjsThing[] => namedAuthors(metadata).filter((agent) => agent.type === type).map(author);
  const located = metadata.located?.uri === undefined ? [] : [{ rel: LOCATED, ...concept(metadata.located) }];
  const lists = {
    people: [...authors('person'), ...entities('person')],
    organisations: [...authors('organization'), ...entities('organization')],
    places: [...located, ...entities('place')],
    subjects: [
      ...(metadata.subjects ?? []).map((subject) => ({ rel: ABOUT, ...concept(subject) })),
      ...(metadata.keywords ?? []).map((name) => ({ name, rel: KEYWORD })),
      ...(metadata.section === undefined ? [] : [{ name: metadata.section, rel: SECTION }]),
      ...entities('misc'),
    ],
    genres: (metadata.genres ?? []).map(concept),
  };
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
}

/** `literal` keeps the id that the body refers to. */
function mentioned({ id, type, name, uri, location, score }: Entity): NinjsThing {
  return {
    name,
    rel: MENTIONED,
    ...defined({ uri: absoluteUri(uri) }),
    literal: id,
    ...(type === 'misc' && score !== undefined && { confidence: Math.round(score * 100) }),
    ...(type === 'place' && location !== undefined && { geoJSON: { type: 'Point', coordinates: [location.longitude, location.latitude] } }),
  };
}

function author({ name, url }: Agent): NinjsThing {
  return { name, rel: AUTHOR, ...defined({ uri: webUrl(url) }) };
}

function concept({ name, uri, code }: Concept): NinjsThing {
  return defined({ name, uri: absoluteUri(uri), literal: code });
}
