/** Items of ninjs 3.2 as this package writes them: a subset, so that every field is known. */

/** An item of ninjs 3.2 (IPTC, October 2025). Dates are RFC 3339 with time and offset. */
export interface Ninjs {
  readonly uri: string;
  readonly standard: { readonly name: 'ninjs'; readonly version: string; readonly schema: string };
  readonly type: 'text';
  readonly representationType: 'full';
  readonly version?: string;
  readonly firstCreated?: string;
  readonly versionCreated?: string;
  readonly contentCreated?: string;
  readonly embargoedUntil?: string;
  readonly expires?: string;
  readonly pubStatus?: 'usable' | 'withheld' | 'canceled';
  readonly urgency?: number;
  readonly copyrightHolder?: string;
  readonly copyrightNotice?: string;
  readonly usageTerms?: string;
  /** BCP 47. */
  readonly language?: string;
  readonly title?: string;
  readonly by?: string;
  readonly located?: string;
  readonly headlines?: readonly NinjsText[];
  readonly descriptions?: readonly NinjsText[];
  readonly bodies?: readonly NinjsText[];
  readonly people?: readonly NinjsThing[];
  readonly organisations?: readonly NinjsThing[];
  readonly places?: readonly NinjsThing[];
  readonly subjects?: readonly NinjsThing[];
  readonly genres?: readonly NinjsThing[];
  readonly infoSources?: readonly NinjsSource[];
  readonly associations?: readonly NinjsAssociation[];
  readonly altIds?: readonly { readonly role: string; readonly value: string }[];
}

export interface NinjsText {
  readonly role: string;
  readonly contentType?: string;
  readonly value: string;
  /** Of a body: without markup, captions left out. */
  readonly charCount?: number;
  readonly wordCount?: number;
}

export interface NinjsThing {
  readonly name?: string;
  readonly rel?: string;
  readonly uri?: string;
  readonly literal?: string;
  /** Of a subject, 0–100. */
  readonly confidence?: number;
  /** Of a place; longitude first. */
  readonly geoJSON?: { readonly type: 'Point'; readonly coordinates: readonly [longitude: number, latitude: number] };
}

export interface NinjsSource {
  readonly name: string;
  readonly role: string;
  readonly uri?: string;
}

export interface NinjsAssociation {
  readonly name: string;
  readonly uri: string;
  readonly rel?: string;
  readonly type?: 'picture' | 'text';
  readonly title?: string;
  readonly by?: string;
  readonly descriptions?: readonly NinjsText[];
  readonly renditions?: readonly { readonly name: string; readonly href: string; readonly width?: number; readonly height?: number }[];
}
