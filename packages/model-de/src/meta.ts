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
  /** F1 in per cent of strict spans by corpus and set of labels, GermEval with weights learnt without it, currencies of amounts counted as missed; see the README. */
  readonly scores: Readonly<Record<string, number>>;
}

/** The German model. */
export const meta: ModelMeta = {
  language: 'de',
  name: '@depesche/model-de',
  version: manifest.version,
  format: 2,
  license: 'CC-BY-4.0',
  sources: [
    { name: 'GermEval 2014 Named Entity Recognition', license: 'CC-BY-4.0', url: 'https://sites.google.com/site/germeval2014ner/' },
    { name: 'SmartData Corpus', license: 'CC-BY-4.0', url: 'https://github.com/DFKI-NLP/smartdata-corpus' },
    { name: 'WikiGold', license: 'CC-BY-4.0', url: 'https://aclanthology.org/W09-3302/' },
    { name: 'Deutscher Bundestag, Plenarprotokolle', license: 'official works', url: 'https://www.bundestag.de/services/opendata' },
    { name: 'Wikinews', license: 'CC-BY-2.5', url: 'https://de.wikinews.org/' },
    { name: 'Natural Earth', license: 'public domain', url: 'https://www.naturalearthdata.com/' },
    { name: 'Wikidata', license: 'CC0-1.0', url: 'https://www.wikidata.org/' },
  ],
  labels: { types: ['person', 'organization', 'place', 'misc'], forms: ['name', 'compound', 'derived'] },
  scores: {
    'GermEval 2014 dev, names': 76.2,
    'GermEval 2014 dev, all classes': 75.6,
    'SmartData dev, PER LOC ORG': 73.8,
    'Europarl test, PER LOC ORG': 75.7,
    'small model, GermEval 2014 dev, names': 74.6,
    'small model, SmartData dev, PER LOC ORG': 72.3,
    'small model, Europarl test, PER LOC ORG': 71.9,
  },
};
