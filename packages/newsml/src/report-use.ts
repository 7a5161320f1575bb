/** Warnings about items that must not be published as they come. */
import type { Metadata } from '@depesche/article';
import type { ReportIssue } from './issues.js';

export function reportUse({ status, embargoedUntil }: Metadata, report: ReportIssue): void {
  if (status === 'withheld' || status === 'canceled') report('not-usable', `The item is ${status}: it is not to be published.`);
  if (embargoedUntil !== undefined) report('not-usable', `The item is under embargo until ${embargoedUntil}.`);
}
