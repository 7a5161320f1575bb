/** The page: the prepared article at once, others when the visitor gives them. */
import type { Analysis } from './analysis.js';
import type { Outcome } from './analyser.js';
import { enhanceArticle, setUpMentions } from './article-mentions.js';
import { setUpEntityTint, showArticle } from './article-view.js';
import { showDownloads } from './downloads.js';
import { byId } from './element.js';
import { closeFinder, setUpFinder, translateFinder } from './finder.js';
import { setUpInputForm } from './input-form.js';
import { setUpLanguage } from './interface-language.js';
import { setUpItemChoice, showItemChoice } from './item-choice.js';
import { showLanguageNote } from './language-note.js';
import { resetLegend, setUpLegend, showLegend } from './legend.js';
import { type Messages, messagesIn } from '../interface/messages.js';
import { chooseMention, setUpNames, showNames } from './names-view.js';
import { showPlaceMap } from './place-map.js';
import { englishExample, prepared } from './prepared-article.js';
import { showQuotations } from './quotation-list.js';
import { showSource } from './source-view.js';
import { leaveSheet, setUpTabs } from './tabs.js';
import { setUpTheme } from './theme.js';
import { showTimeline } from './timeline.js';

let messages = messagesIn('de');
/** What is shown: one of the examples, or an article of the visitor's, which took some time. */
let shown: { readonly analysis: Analysis; readonly milliseconds?: number } = { analysis: prepared };
/** The visitor's article, also while an example is shown. */
let own: Outcome | undefined;

setUpTheme();
setUpTabs();
setUpLegend();
setUpFinder();
setUpNames();
setUpEntityTint();
enhanceArticle(); // `index.html` holds the first one as toHtml wrote it, with its links.
setUpMentions(chooseMention);
byId('example').addEventListener('click', () => { show({ analysis: prepared }); });
byId('english-example').addEventListener('click', () => void englishExample().then((analysis) => { show({ analysis }); }));
setUpLanguage((chosen) => {
  messages = chosen;
  translateFinder(chosen);
  showFindings();
});
byId('own-again').addEventListener('click', () => { if (own !== undefined) show(own); });
const processItem = setUpInputForm({
  messages: () => messages,
  isShown: () => shown === own,
  onOutcome: (outcome) => { show((own = outcome)); },
  onForget: () => {
    const wasShown = shown === own;
    own = undefined;
    if (wasShown) show({ analysis: prepared });
    else showFindings();
  },
});
setUpItemChoice(processItem);
if (messages.language === 'en') void greetInEnglish();
document.documentElement.classList.add('has-script');

/** Who reads English is shown the English example first, unless there is an article of their own; the German one, which the page opens with, is not seen until then. */
async function greetInEnglish(): Promise<void> {
  const page = document.documentElement.classList;
  if (page.contains('is-restoring')) return;
  page.add('is-restoring');
  try {
    const analysis = await englishExample();
    if (shown.analysis === prepared) exchange({ analysis });
  } catch {
    // It did not come; the German one is there.
  } finally {
    page.remove('is-restoring');
  }
}

/** Shows an article that was just processed, or one of the examples, and leads to it. */
function show(chosen: typeof shown): void {
  closeFinder();
  leaveSheet();
  resetLegend();
  exchange(chosen);
  (byId('own-article') as HTMLDetailsElement).open = false;
  byId('article').focus({ preventScroll: true });
  byId('reading').scrollIntoView({ block: 'start' });
}

function exchange(chosen: typeof shown): void {
  shown = chosen;
  showArticle(chosen.analysis.article);
  showFindings();
}

/** Everything beside the article, which `index.html` already holds when the page opens. */
function showFindings(): void {
  const { analysis, milliseconds } = shown;
  const { article } = analysis;
  byId('facts').textContent = facts(messages);
  const isEnglishExample = milliseconds === undefined && analysis !== prepared;
  byId('example').hidden = analysis === prepared;
  byId('english-example').hidden = isEnglishExample;
  byId('own-again').hidden = own === undefined || shown === own;
  byId('forget').hidden = shown !== own;
  byId('no-article').hidden = article.blocks.length > 0;
  showItemChoice(analysis, messages);
  showLanguageNote(article, messages);
  showLegend(article, messages);
  showNames(article, messages);
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
