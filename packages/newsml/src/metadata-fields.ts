/** What the readers of all formats do with the fields of metadata. */
import type { Metadata, PublicationStatus, Urgency } from '@depesche/article';

/** Every field of metadata that a reader gives, undefined where the message does not say. */
export type MetadataFields = { [Field in keyof Metadata]: Metadata[Field] | undefined };

/** The metadata without what is undefined. */
export function knownFields(fields: MetadataFields): Metadata {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** Lists of metadata are absent, not empty. */
export function nonEmpty<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}

export function urgencyOf(value: string | undefined): Urgency | undefined {
  return value !== undefined && /^[1-8]$/.test(value) ? (Number(value) as Urgency) : undefined;
}

/** The words of NITF and NewsML 1; what is under embargo is usable from its date on. */
const statusWords: ReadonlyMap<string, PublicationStatus> = new Map<string, PublicationStatus>([['usable', 'usable'], ['withheld', 'withheld'], ['embargoed', 'usable'], ['canceled', 'canceled'], ['cancelled', 'canceled']]);

/** The status that a word of NITF or NewsML 1 means, in any case. */
export function statusOfWord(word: string | undefined): PublicationStatus | undefined {
  return statusWords.get(word?.toLowerCase() ?? '');
}
