/** German: the names and words of its knowledge base. */
import type { KnowledgeLanguage } from '../knowledge-base/knowledge-language.js';

/** How the published knowledge base of `@depesche/model-de` speaks. */
export const germanKnowledge: KnowledgeLanguage = {
  tag: 'de',
  nameOf: ({ nameIn, type, country }) => {
    const name = nameIn('de');
    if (name !== '') return name;
    // The names of people and bodies are hardly ever translated; those of places in these countries stand in no column of their own.
    return type !== 'place' || ['CN', 'IN', 'US', 'BR', 'MX', 'GB', 'FR', 'NG', 'ID', 'PK'].includes(country) ? nameIn('en') : '';
  },
  areas: ['ne-territories', 'ne-physical', 'ne-admin1', 'nwbib-nrw-places'],
  isPlainWord: () => false,
  furtherTexts: [],
  classes: {
    river: 'Fluss', lake: 'See', reservoir: 'Stausee', mountain: 'Berg', 'mountain range': 'Gebirge', island: 'Insel', 'island group': 'Inselgruppe',
    sea: 'Meer', ocean: 'Ozean', cape: 'Kap', peninsula: 'Halbinsel', plateau: 'Hochebene', gulf: 'Golf', desert: 'Wüste', bay: 'Bucht',
    strait: 'Meerenge', coast: 'Küste', region: 'Landschaft', continent: 'Kontinent', plain: 'Ebene', delta: 'Flussdelta', valley: 'Tal',
    state: 'Bundesstaat', province: 'Provinz', department: 'Departement', 'metropolitan department': 'Département', county: 'Grafschaft',
    'administrative county': 'Grafschaft', canton: 'Kanton', republic: 'Republik', 'autonomous community': 'Autonome Gemeinschaft',
    'voivodeship|province': 'Woiwodschaft', governorate: 'Gouvernement', prefecture: 'Präfektur', 'rural district': 'Kreis',
    'administrative district': 'Regierungsbezirk', 'country part or territory': 'Gebiet', 'disputed area': 'umstrittenes Gebiet',
    'nordrhein-westfalen insgesamt. landestei': 'Landschaft', 'federal state': 'Bundesland',
    authority: 'Behörde', media: 'Medium', 'news agency': 'Nachrichtenagentur', NGO: 'Nichtregierungsorganisation', education: 'Bildungseinrichtung',
    facility: 'Forschungseinrichtung', government: 'Behörde', company: 'Unternehmen', nonprofit: 'gemeinnützige Organisation',
    healthcare: 'Gesundheitseinrichtung', 'brands-and-companies': 'Unternehmen', airlines: 'Fluggesellschaft', 'restaurant-chains': 'Restaurantkette',
    'football-clubs': 'Fußballverein', newspapers: 'Nachrichtenmedium', 'radio-stations': 'Hörfunksender', 'tv-channels': 'Fernsehsender',
    'social-networking-services': 'soziales Netzwerk', websites: 'Website',
  },
  phrases: {
    country: 'Staat oder Gebiet',
    town: 'Ort',
    capital: 'Hauptstadt',
    party: 'politische Partei',
    organization: '',
    politician: { female: 'Politikerin', male: 'Politiker', unknown: 'Politiker' },
  },
  describePerson: ({ class: kind, description }) => {
    if (kind !== 'politician') return '';
    return /^US senator/.test(description) ? 'Mitglied des US-Senats' : 'Mitglied des US-Repräsentantenhauses';
  },
  homeCountries: ['DE', 'AT', 'CH', 'LI', 'LU'],
  columns: { towns: ['name_de', 'name', 'name_en', 'name_alt'], politicians: ['name_de', 'name'] },
  memberDescription: 'abstract_de',
};
