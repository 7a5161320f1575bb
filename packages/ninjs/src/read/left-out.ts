/** Says what of an item has no place in an article. */
import type { ReportIssue } from '../issues.js';
import { type JsonObject, objectsOf } from './json.js';

/** Properties that are read, or say nothing of their own. */
const known: ReadonlySet<string> = new Set([
  'uri', 'type', 'representationType', 'version', 'firstCreated', 'versionCreated', 'contentCreated', 'embargoedUntil', 'pubStatus', 'urgency',
  'copyrightHolder', 'copyrightNotice', 'usageTerms', 'language', 'descriptions', 'bodies', 'headlines', 'people', 'organisations', 'places',
  'subjects', 'infoSources', 'title', 'by', 'located', 'renditions', 'associations', 'altIds', 'standard', 'genres', 'expires', 'mimetype', 'charCount', 'wordCount',
]);

/** One issue for each property that is not read, and one for further bodies, headlines and sources. */
export function reportLeftOut(item: JsonObject, report: ReportIssue): void {
  for (const name of Object.keys(item)) if (!known.has(name)) report('left-out', `"${name.slice(0, 80)}" has no place in an article.`);
  const bodies = objectsOf(item['bodies']);
  if (bodies.length > 1) report('left-out', `Of ${bodies.length} bodies one was read; the others should say the same in another format.`);
  const headlines = new Set(objectsOf(item['headlines']).map(({ role }) => String(role)));
  headlines.delete('kicker');
  if (headlines.size > 1) report('left-out', `Of headlines with the roles ${[...headlines].join(', ')} one was read.`);
  if (objectsOf(item['infoSources']).length > 1) report('left-out', 'Of several sources one was taken as the publisher.');
}
