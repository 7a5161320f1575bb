/** The language of the interface: chosen before, else the browser's, else English. */
import { byId } from './element.js';
import { type InterfaceLanguage, interfaceLanguages, type Messages, messagesIn, type TextKey } from '../interface/messages.js';
import { storeChoice, storedChoice } from './stored-choice.js';

/** Makes the switch in the masthead work; `onChange` is called at once and at every change. */
export function setUpLanguage(onChange: (messages: Messages) => void): void {
  const show = (language: InterfaceLanguage): void => {
    const messages = messagesIn(language);
    translatePage(messages);
    for (const choice of interfaceLanguages) byId(`language-${choice}`).setAttribute('aria-pressed', String(choice === language));
    onChange(messages);
  };
  for (const choice of interfaceLanguages) {
    byId(`language-${choice}`).addEventListener('click', () => {
      storeChoice('language', choice);
      show(choice);
    });
  }
  show(storedChoice('language', interfaceLanguages) ?? browserLanguage());
}

function browserLanguage(): InterfaceLanguage {
  return navigator.language.toLowerCase().startsWith('de') ? 'de' : 'en';
}

/** Writes the texts that stand in `index.html`. */
function translatePage({ language, text }: Messages): void {
  document.documentElement.lang = language;
  document.title = text.pageTitle;
  for (const node of document.querySelectorAll<HTMLElement>('[data-text]')) node.textContent = text[node.dataset['text'] as TextKey];
  for (const node of document.querySelectorAll<HTMLElement>('[data-name]')) {
    node.setAttribute('aria-label', text[node.dataset['name'] as TextKey]);
  }
}
