/** The page: the prepared article at once, others when the visitor gives them. */
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
import { type Messages, messagesIn } from './messages.js';
import { showPlaceMap } from './place-map.js';
import { prepared } from './prepared-article.js';
import { showQuotations } from './quotation-list.js';
import { showSource } from './source-view.js';
import { setUpTabs } from './tabs.js';
import { setUpTheme } from './theme.js';
import { showTimeline } from './timeline.js';

let messages = messagesIn('de');
let shown: Outcome | undefined; // undefined: the prepared article

setUpTheme();
setUpTabs();
setUpLegend();
setUpFinder();
setUpEntityTint();
setUpInputForm(() => messages, (outcome) => { show(outcome); });
byId('example').addEventListener('click', () => { show(undefined); });
setUpLanguage((chosen) => {
  messages = chosen;
  translateFinder(chosen);
  showFindings();
});
document.documentElement.classList.add('has-script');

/** Shows an article that was just processed, or the prepared one again. */
function show(outcome: Outcome | undefined): void {
  shown = outcome;
  closeFinder();
  showArticle((outcome?.analysis ?? prepared).article);
  showFindings();
  (byId('own-article') as HTMLDetailsElement).open = false;
  byId('article').focus({ preventScroll: true });
  byId('reading').scrollIntoView({ block: 'start' });
}

/** Everything beside the article, which `index.html` already holds when the page opens. */
function showFindings(): void {
  const analysis = shown?.analysis ?? prepared;
  const { article } = analysis;
  byId('facts').textContent = facts(messages);
  byId('example').hidden = shown === undefined;
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
  const { tokens = [] } = (shown?.analysis ?? prepared).article.annotations;
  const words = phrase.words(number(tokens.filter(({ type }) => type === 'word').length));
  const parts = shown === undefined ? [text.prepared, words] : [text.own, words, phrase.processedIn(number(Math.round(shown.milliseconds)))];
  return parts.join(' · ');
}
