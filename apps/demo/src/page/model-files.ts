/** Where the files of each language's model lie beside the page: a language of `depesche` is a row here. */
import germanKnowledgeBase from '@depesche/model-de/knowledge-base.bin?url';
import germanWeights from '@depesche/model-de/weights.bin?url';
import englishKnowledgeBase from '@depesche/model-en/knowledge-base.bin?url';
import englishWeights from '@depesche/model-en/weights.bin?url';

/** Addresses by BCP 47 primary language. */
export const modelFiles: Readonly<Record<string, { readonly weights: string; readonly knowledgeBase: string }>> = {
  de: { weights: germanWeights, knowledgeBase: germanKnowledgeBase },
  en: { weights: englishWeights, knowledgeBase: englishKnowledgeBase },
};
