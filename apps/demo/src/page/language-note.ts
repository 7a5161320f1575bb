/** What to say above an article in a language that nobody here speaks: what was not looked for, and why. */
import type { Article } from '@depesche/article';
import { byId } from './element.js';
import type { Messages } from '../interface/messages.js';

/** Shows the note, or takes it away where every layer was filled. */
export function showLanguageNote(article: Article, messages: Messages): void {
  const note = byId('language-note');
  const missed = missedLayers(article, messages);
  note.hidden = missed.length === 0;
  if (missed.length > 0) note.textContent = noteText(article, missed, messages);
}

/** The layers without which a view stays empty, by what the interface calls them. */
function missedLayers({ annotations }: Article, { text }: Messages): string[] {
  const names = { mentions: text.names, quotations: text.quotations, timexes: text.timex } as const;
  return (['mentions', 'quotations', 'timexes'] as const).filter((layer) => annotations[layer] === undefined).map((layer) => names[layer]);
}

function noteText({ language }: Article, missed: readonly string[], { language: own, phrase, text }: Messages): string {
  const list = new Intl.ListFormat(own).format(missed);
  const name = language === 'und' ? undefined : new Intl.DisplayNames(own, { type: 'language' }).of(language);
  const reason = name === undefined ? text.unknownLanguage : phrase.languageIs(name);
  return `${reason} ${phrase.notLookedFor(list)}`;
}
