/** What is known of an article while its names are linked. */
import type { KnowledgeBase } from '../knowledge-base/knowledge-base.js';

/** What the article is about, as far as it is linked already. */
export class LinkContext {
  private readonly entries = new Set<number>();
  private readonly countries = new Set<number>();

  constructor(readonly knowledgeBase: KnowledgeBase) {}

  add(entry: number): void {
    this.entries.add(entry);
    const country = this.knowledgeBase.country(entry);
    if (country !== undefined) this.countries.add(country);
  }

  /** Whether the article speaks of the entry's country. */
  speaksOfCountry(entry: number): boolean {
    const country = this.knowledgeBase.country(entry);
    return country !== undefined && this.countries.has(country);
  }

  /** Whether it speaks of the entry's party or body. */
  speaksOfAffiliation(entry: number): boolean {
    const affiliation = this.knowledgeBase.affiliation(entry);
    return affiliation !== undefined && this.entries.has(affiliation);
  }

  /** Whether no country is spoken of, so that none speaks against an entry. */
  get knowsNoCountry(): boolean {
    return this.countries.size === 0;
  }
}
