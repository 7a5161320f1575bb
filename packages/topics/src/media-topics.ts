/** IPTC Media Topics: what news is about, as a tree. */
import type { Concept } from '@depesche/article';
import { topicsData } from './data/topics-data.js';

/** The address of the scheme. */
export const MEDIA_TOPICS_SCHEME = 'http://cv.iptc.org/newscodes/mediatopic/';

/** A subject of IPTC's tree. */
export interface MediaTopic {
  /** `medtop:20000065`. */
  readonly qcode: string;
  /** `http://cv.iptc.org/newscodes/mediatopic/20000065`. */
  readonly uri: string;
  /** British English. */
  readonly name: string;
  /** QCode of the topic above; absent at the top. */
  readonly broader?: string;
  /** What it is in Wikidata, where names in other languages are found: `http://www.wikidata.org/entity/Q11425`. */
  readonly wikidata?: string;
  /** Whether it should not be used any more. */
  readonly retired?: true;
}

let byNumber: ReadonlyMap<string, MediaTopic> | undefined;

/** Every topic, retired ones included, in IPTC's order. */
export function mediaTopics(): readonly MediaTopic[] {
  return [...topics().values()];
}

/** The topic with this QCode, address or number (`medtop:20000065`, `http://cv.iptc.org/…/20000065`, `20000065`); undefined when there is none. */
export function mediaTopic(code: string): MediaTopic | undefined {
  return topics().get(code.replace(/^medtop:|^https?:\/\/cv\.iptc\.org\/newscodes\/mediatopic\//, ''));
}

/** The topics above one, the nearest first; empty for a topic at the top and for what is no topic. */
export function broaderTopics(code: string): MediaTopic[] {
  const found: MediaTopic[] = [];
  for (let next = mediaTopic(code)?.broader; next !== undefined; ) {
    const topic = mediaTopic(next);
    if (topic === undefined || found.includes(topic)) break;
    found.push(topic);
    next = topic.broader;
  }
  return found;
}

/** A topic as a subject of an article's metadata; undefined for what is no topic. */
export function subjectOf(code: string): Concept | undefined {
  const topic = mediaTopic(code);
  return topic && { name: topic.name, uri: topic.uri, code: topic.qcode, scheme: MEDIA_TOPICS_SCHEME };
}

function topics(): ReadonlyMap<string, MediaTopic> {
  byNumber ??= new Map(
    topicsData
      .trim()
      .split('\n')
      .map((line) => readTopic(line.split('\t'))),
  );
  return byNumber;
}

function readTopic([number = '', name = '', wikidata = '', broader = '', retired = '']: readonly string[]): [string, MediaTopic] {
  return [
    number,
    {
      qcode: `medtop:${number}`,
      uri: MEDIA_TOPICS_SCHEME + number,
      name,
      ...(broader !== '' && { broader: `medtop:${broader}` }),
      ...(wikidata !== '' && { wikidata: `http://www.wikidata.org/entity/${wikidata}` }),
      ...(retired !== '' && { retired: true }),
    },
  ];
}
