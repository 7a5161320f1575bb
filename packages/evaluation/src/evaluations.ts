/** All evaluations by the name they are called with; loaded only when asked for. */
import type { Evaluation } from './evaluation.js';

export const evaluations: Readonly<Record<string, () => Promise<Evaluation>>> = {
  segmentation: async () => (await import('./segmentation.js')).evaluateSegmentation(),
  'sentences-en': async () => (await import('./sentences-en.js')).evaluateEnglishSentences(),
  language: async () => (await import('./language.js')).evaluateLanguage(),
  timexes: async () => (await import('./timexes.js')).evaluateTimexes(),
  'timexes-en': async () => (await import('./timexes-en.js')).evaluateEnglishTimexes(),
  'timex-specs': async () => (await import('./timex-specs.js')).evaluateTimexSpecs((await import('./timex-specs/german.js')).german),
  'timex-specs-fr': async () => (await import('./timex-specs.js')).evaluateTimexSpecs((await import('./timex-specs/french.js')).french),
  'timex-specs-en': async () => (await import('./timex-specs.js')).evaluateTimexSpecs((await import('./timex-specs/english.js')).english),
  extraction: async () => (await import('./extraction.js')).evaluateExtraction(),
  'page-kinds': async () => (await import('./page-kinds.js')).evaluatePageKinds(),
  fundus: async () => (await import('./fundus.js')).evaluateFundus(),
  metadata: async () => (await import('./metadata.js')).evaluateMetadata(),
  quotations: async () => (await import('./quotations.js')).evaluateQuotations(),
  'quotations-en': async () => (await import('./quotations-en.js')).evaluateEnglishQuotations(),
  rendering: async () => (await import('./rendering.js')).evaluateRendering(),
  'links-en': async () => (await import('./links-en.js')).evaluateLinksEn(),
  linking: async () => (await import('./linking.js')).evaluateLinking(),
  'known-names': async () => (await import('./known-names.js')).evaluateKnownNames(),
  'name-kinds': async () => (await import('./name-kinds.js')).evaluateNameKinds(),
  'plain-text': async () => (await import('./plain-text.js')).evaluatePlainText(),
  'names-en': async () => (await import('./names-en.js')).evaluateNamesEn(),
  names: async () => (await import('./names.js')).evaluateNames(),
  formats: async () => (await import('./formats.js')).evaluateFormats(),
  feeds: async () => (await import('./feeds.js')).evaluateFeeds(),
};
