/** schema.org NewsArticle as this package writes it: a subset, so that every field is known. */

export interface NewsArticle {
  readonly '@context': 'https://schema.org';
  readonly '@type': 'NewsArticle';
  readonly headline?: string;
  readonly description?: string;
  readonly articleBody?: string;
  readonly wordCount?: number;
  /** BCP 47. */
  readonly inLanguage?: string;
  readonly url?: string;
  readonly mainEntityOfPage?: string;
  readonly datePublished?: string;
  readonly dateModified?: string;
  readonly author?: readonly NewsAgent[];
  readonly publisher?: NewsAgent;
  readonly articleSection?: string;
  readonly keywords?: readonly string[];
  readonly image?: readonly string[];
  readonly dateline?: string;
  readonly mentions?: readonly MentionedThing[];
  readonly hasPart?: readonly QuotationPart[];
  readonly identifier?: readonly PropertyValue[];
}

export interface NewsAgent {
  readonly '@type': 'Person' | 'Organization';
  readonly name: string;
  readonly url?: string;
}

export interface MentionedThing {
  readonly '@type': 'Person' | 'Organization' | 'Place' | 'Thing';
  /** Fragment that the quotations of the same document refer to, `#e1`. */
  readonly '@id': string;
  readonly name: string;
  /** Address in a knowledge base. */
  readonly sameAs?: string;
  readonly description?: string;
  readonly geo?: { readonly '@type': 'GeoCoordinates'; readonly latitude: number; readonly longitude: number };
}

export interface QuotationPart {
  readonly '@type': 'Quotation';
  readonly text: string;
  /** Who said it: the mentioned thing, or the words that name the speaker. */
  readonly creator?: { readonly '@id': string } | { readonly '@type': 'Person'; readonly name: string };
}

export interface PropertyValue {
  readonly '@type': 'PropertyValue';
  readonly propertyID: string;
  readonly value: string;
}
