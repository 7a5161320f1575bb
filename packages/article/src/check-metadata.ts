/** The rules of language and metadata. */
import type { Article } from './article.js';
import type { Report } from './check-report.js';
import { isIsoDate } from './iso-date.js';
import type { Concept, Metadata } from './metadata.js';

// RFC 5646 in its common shape: language, script, region, variants and extensions are all runs of 1–8 letters or digits.
export const languageTag: RegExp = /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i;
const dateFields = ['dateCreated', 'datePublished', 'dateModified', 'embargoedUntil', 'expires'] as const;
const statuses: ReadonlySet<string> = new Set(['usable', 'withheld', 'canceled']);

/** Reports a language that is no tag, dates that are not ISO 8601, and values outside of what their field allows. */
export function checkMetadata(article: Article, report: Report): void {
  const { language, metadata } = article;
  if (!languageTag.test(language)) report('bad-language', `language "${language}" is no BCP 47 tag; use "und" when it is unknown.`);
  for (const field of dateFields) {
    const value = metadata[field];
    if (value === undefined || isIsoDate(value)) continue;
    report('bad-date', `metadata.${field} "${value}" is no ISO 8601 date, or has a time without an offset.`);
  }
  checkValues(metadata, report);
  checkConcepts(metadata, report);
  metadata.images?.forEach((image, i) => {
    if (image.url === '') report('bad-value', `metadata.images[${i}] has no url.`);
    for (const side of ['width', 'height'] as const) {
      const pixels = image[side];
      if (pixels !== undefined && !(pixels > 0)) report('bad-value', `metadata.images[${i}].${side} is not above 0.`);
    }
  });
  metadata.links?.forEach((link, i) => {
    if (link.uri === '') report('bad-value', `metadata.links[${i}] has no uri.`);
  });
}

function checkValues({ status, urgency }: Metadata, report: Report): void {
  if (status !== undefined && !statuses.has(status)) report('bad-value', `metadata.status "${status}" is none of ${[...statuses].join(', ')}.`);
  if (urgency !== undefined && !(Number.isInteger(urgency) && urgency >= 1 && urgency <= 8)) {
    report('bad-value', `metadata.urgency ${String(urgency)} is no whole number from 1 to 8.`);
  }
}

function checkConcepts({ genres, subjects, located }: Metadata, report: Report): void {
  const check = (concept: Concept, where: string): void => {
    if (!concept.name && !concept.uri && !concept.code) report('bad-value', `${where} has neither name, uri nor code.`);
  };
  genres?.forEach((genre, i) => { check(genre, `metadata.genres[${i}]`); });
  subjects?.forEach((subject, i) => { check(subject, `metadata.subjects[${i}]`); });
  if (located !== undefined) check(located, 'metadata.located');
}
