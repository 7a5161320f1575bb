/** The rules of language and metadata. */
import type { Article, Metadata } from './article.js';
import type { Report } from './check-article.js';

// RFC 5646 in its common shape: language, script, region, variants and extensions are all runs of 1–8 letters or digits.
const languageTag = /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i;
const isoDate = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/;

/** Reports a language that is no tag and dates that are not ISO 8601. */
export function checkMetadata(article: Article, report: Report): void {
  if (!languageTag.test(article.language)) {
    report('bad-language', `language "${article.language}" is no BCP 47 tag; use "und" when it is unknown.`);
  }
  checkDate(article.metadata, 'datePublished', report);
  checkDate(article.metadata, 'dateModified', report);
}

function checkDate(metadata: Metadata, field: 'datePublished' | 'dateModified', report: Report): void {
  const value = metadata[field];
  if (value === undefined || (isoDate.test(value) && !Number.isNaN(Date.parse(value)))) return;
  report('bad-date', `metadata.${field} "${value}" is no ISO 8601 date, or has a time without an offset.`);
}
