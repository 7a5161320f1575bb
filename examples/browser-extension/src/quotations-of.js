import { coveredText, tag } from '@depesche/article';
import { de } from '@depesche/lang-de';
import { en } from '@depesche/lang-en';
import { detectLanguage } from '@depesche/language';
import { parseHtml } from '@depesche/parse/html';
import { quotes } from '@depesche/quotes';
import { segments } from '@depesche/segment';

const packs = [de, en];
const taggers = [segments({ packs }), quotes({ packs })];

/** Who says what on a page: no model, so speakers are the words that name them. @param {string} html @param {string} url */
export function quotationsOf(html, url) {
  const article = parseHtml(html, { url });
  const language = detectLanguage(article.text, { packs, declared: article.language });
  const tagged = tag({ ...article, language }, taggers);
  return (tagged.annotations.quotations ?? []).map(({ content, speaker }) => ({
    words: content.map((span) => coveredText(tagged, span)).join(' … '),
    speaker: speaker === undefined ? undefined : coveredText(tagged, speaker),
  }));
}
