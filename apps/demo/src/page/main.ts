/** The page: the prepared article at once, others when the visitor gives them. */
import type { Analysis } from './analysis.js';
import type { Outcome } from './analyser.js';
import { setUpEntityTint, showArticle } from './article-view.js';
import { showDownloads } from './downloads.js';
import { byId } from './element.js';
import { showEntityIndex } from './entity-index.js';
import { closeFinder, setUpFinder, translateFinder } from './finder.js';
import { setUpInputForm } from './input-form.js';
import { setUpLanguage } from './interface-language.js';
import { showLanguageNote } from './language-note.js';
import { setUpLegend, showLegend } from './legend.js';
import { type Messages, messagesIn } from '../interface/messages.js';
import { showPlaceMap } from './place-map.js';
import { englishExample, prepared } from './prepared-article.js';
import { showQuotations } from './quotation-list.js';
import { showSource } from './source-view.js';
import { setUpTabs } from './tabs.js';
import { setUpTheme } from './theme.js';
import { showTimeline } from './timeline.js';

let messages = messagesIn('de');
/** What is shown: one of the examples, or an article of the visitor's, which took some time. */
let shown: { readonly analysis: Analysis; readonly milliseconds?: number } = { analysis: prepared };

setUpTheme();
setUpTabs();
setUpLegend();
setUpFinder();
setUpEntityTint();
setUpInputForm(() => messages, (outcome: Outcome) => { show(outcome); });
byId('example').addEventListener('click', () => { show({ analysis: prepared }); });
byId('english-example').addEventListener('click', () => void englishExample().then((analysis) => { show({ analysis }); }));
setUpLanguage((chosen) => {
  messages = chosen;
  translateFinder(chosen);
  showFindings();
});
document.documentElement.classList.add('has-script');

/** Shows an article that was just processed, or one of the examples. */
function show(chosen: typeof shown): void {
  shown = chosen;
  closeFinder();
  showArticle(chosen.analysis.article);
  showFindings();
  (byId('own-article') as HTMLDetailsElement).open = false;
  byId('article').focus({ preventScroll: true });
  byId('reading').scrollIntoView({ block: 'start' });
}

/** Everything beside the article, which `index.html` already holds when the page opens. */
function showFindings(): void {
  const { analysis, milliseconds } = shown;
  const { article } = analysis;
  byId('facts').textContent = facts(messages);
  const isEnglishExample = milliseconds === undefined && analysis !== prepared;
  byId('example').hidden = analysis === prepared;
  byId('english-example').hidden = isEnglishExample;
  byId('no-article').hidden = article.blocks.length > 0;
  showLanguageNote(article, messages);
  showLegend(article, messages);
  showEntityIndex(article, messages);
  showQuotations(article, messages);
  showTimeline(article, messages);
  showPlaceMap(article, messages);
  showSource(analysis, messages);
  showDownloads(article, messages);
}

function facts({ text, phrase, number }: Messages): string {
  const { analysis, milliseconds } = shown;
  const { tokens = [] } = analysis.article.annotations;
  const words = phrase.words(number(tokens.filter(({ type }) => type === 'word').length));
  const parts = milliseconds === undefined ? [text.prepared, words] : [text.own, words, phrase.processedIn(number(Math.round(milliseconds)))];
  return parts.join(' · ');
}
