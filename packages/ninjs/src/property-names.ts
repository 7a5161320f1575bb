/** How ninjs 1.x and 2.x call the properties of 3.x. */

/** Names of 3.x that are not all in lower case; 2.x writes them so. */
export const camelCaseNames: readonly string[] = [
  'representationType', 'firstCreated', 'versionCreated', 'contentCreated', 'embargoedUntil', 'pubStatus', 'copyrightHolder', 'copyrightNotice',
  'usageTerms', 'edNote', 'contentType', 'charCount', 'wordCount', 'contactInfo', 'geoJSON', 'eventDetails', 'plannedCoverage', 'infoSources', 'altIds',
  'trustIndicators', 'rightsInfo', 'langId', 'linkedRights', 'encodedRights', 'digitalSourceType', 'sizeInBytes', 'aspectRatio', 'videoCodec',
  'frameRate', 'transportProtocol', 'scanType', 'bitRate', 'symbolType', 'startDate', 'endDate', 'eventStatus', 'plannedCoverageStatus', 'itemCount',
];

/** Of 2.x, where it is more than a matter of capitals. */
export const renamedIn2: Readonly<Record<string, string>> = { embargoed: 'embargoedUntil' };

/** Of 1.x: lists in the singular. `headline`, `body_…` and `description_…` are made lists apart. */
export const singularIn1: Readonly<Record<string, string>> = {
  person: 'people', organisation: 'organisations', place: 'places', subject: 'subjects', event: 'events', object: 'objects', genre: 'genres',
  infosource: 'infoSources', trustindicator: 'trustIndicators', byline: 'by', $standard: 'standard',
};
