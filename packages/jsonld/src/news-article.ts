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
  /** The page's address, or the page with the addresses of what belongs with the article. */
  readonly mainEntityOfPage?: string | { readonly '@type': 'WebPage'; readonly '@id'?: string; readonly relatedLink: readonly string[] };
  readonly alternativeHeadline?: string;
  readonly dateCreated?: string;
  readonly datePublished?: string;
  readonly dateModified?: string;
  readonly expires?: string;
  readonly version?: string;
  readonly creativeWorkStatus?: string;
  readonly isAccessibleForFree?: boolean;
  readonly genre?: readonly string[];
  readonly about?: readonly DefinedTerm[];
  readonly locationCreated?: { readonly '@type': 'Place'; readonly name?: string; readonly sameAs?: string };
  readonly copyrightHolder?: { readonly '@type': 'Organization'; readonly name: string };
  readonly copyrightNotice?: string;
  readonly usageInfo?: { readonly '@type': 'CreativeWork'; readonly text: string };
  readonly author?: readonly NewsAgent[];
  readonly publisher?: NewsAgent;
  readonly articleSection?: string;
  readonly keywords?: readonly string[];
  readonly image?: readonly (string | ImageObject)[];
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

/** A subject out of a vocabulary. */
export interface DefinedTerm {
  readonly '@type': 'DefinedTerm';
  readonly name?: string;
  readonly termCode?: string;
  readonly inDefinedTermSet?: string;
  readonly sameAs?: string;
}

export interface ImageObject {
  readonly '@type': 'ImageObject';
  readonly url: string;
  readonly alternateName?: string;
  readonly caption?: string;
  readonly creditText?: string;
  /** Schema.org's Distance: `640 px`. */
  readonly width?: string;
  readonly height?: string;
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
