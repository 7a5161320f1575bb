/** English: the names and words of its knowledge base. */
import type { KnowledgeLanguage } from '../knowledge-base/knowledge-language.js';
import { knownWordNet } from '../words/wordnet.js';
import { germanKnowledge } from './german-knowledge.js';

/** How the published knowledge base of `@depesche/model-en` speaks. */
export const englishKnowledge: KnowledgeLanguage = {
  tag: 'en',
  nameOf: ({ nameIn, aliases, class: kind, type, country }) => {
    if (kind === 'county' && country === 'US') return aliases.find((alias) => / (?:County|Parish)$/.test(alias)) ?? '';
    return nameIn('en') || (type !== 'place' || ['DE', 'AT', 'CH', 'LI', 'LU'].includes(country) ? nameIn('de') : '');
  },
  areas: ['ne-territories', 'ne-physical', 'ne-admin1', 'ne-us-counties'],
  isPlainWord: (word) => knownWordNet().plain.has(word.toLowerCase()),
  furtherTexts: [
    { file: 'ner/en/wikigold.conll', wordColumn: 0 },
    { file: 'en/ner/gum-train-open.iob2', wordColumn: 0 },
    { file: 'en/ner/crossner-politics-dev.txt', wordColumn: 0 },
  ],
  ranksFrom: germanKnowledge,
  classes: {
    river: 'river', lake: 'lake', reservoir: 'reservoir', mountain: 'mountain', 'mountain range': 'mountain range', island: 'island', 'island group': 'islands',
    sea: 'sea', ocean: 'ocean', cape: 'cape', peninsula: 'peninsula', plateau: 'plateau', gulf: 'gulf', desert: 'desert', bay: 'bay',
    strait: 'strait', coast: 'coast', region: 'region', continent: 'continent', plain: 'plain', delta: 'delta', valley: 'valley',
    state: 'state', province: 'province', department: 'department', 'metropolitan department': 'department', county: 'county',
    'administrative county': 'county', canton: 'canton', republic: 'republic', 'autonomous community': 'autonomous community',
    'voivodeship|province': 'voivodeship', governorate: 'governorate', prefecture: 'prefecture', 'country part or territory': 'territory', 'disputed area': 'disputed area',
    authority: 'authority', media: 'news outlet', 'news agency': 'news agency', NGO: 'non-governmental organization', education: 'educational institution',
    facility: 'research institution', government: 'authority', company: 'company', nonprofit: 'non-profit organization', healthcare: 'health care provider',
    'brands-and-companies': 'company', airlines: 'airline', 'football-clubs': 'football club', newspapers: 'news outlet', 'radio-stations': 'radio station',
    'tv-channels': 'television channel', 'social-networking-services': 'social network', websites: 'website',
  },
  phrases: {
    country: 'country or territory',
    town: 'town',
    capital: 'capital',
    party: 'political party',
    organization: '',
    politician: { female: 'politician', male: 'politician', unknown: 'politician' },
  },
  describePerson: ({ description }) => description,
  homeCountries: ['US', 'GB', 'CA', 'AU', 'NZ', 'IE'],
  columns: { towns: ['name_en', 'name', 'name_alt'], politicians: ['name_en', 'name'] },
  memberDescription: '',
};
