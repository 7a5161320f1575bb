/** Who said what: the quotations of an article by speaker. */
import { type Article, coveredText, cueSpans, type Entity } from '@depesche/article';
import { type Speaker, type SpeakerQuotation, speakersOf } from '../findings/speakers.js';
import type { Messages } from '../interface/messages.js';
import { byId, element } from './element.js';
import { chooseEntity } from './names-view.js';

/** Shows the quotations of an article. */
export function showQuotations(article: Article, messages: Messages): void {
  const { text } = messages;
  const groups = speakersOf(article).map((speaker) =>
    element('section', { class: 'speaker' }, [
      element('h3', {}, [speakerName(article, speaker, messages)]),
      speakerDescription(article, speaker),
      ...speaker.quotations.map((said) => quotationItem(article, said, messages)),
    ]),
  );
  const nothing = article.annotations.quotations === undefined ? text.notLookedFor : text.noQuotations;
  byId('quotations-view').replaceChildren(...(groups.length > 0 ? groups : [element('p', { class: 'empty' }, nothing)]));
}

function speakerName(article: Article, { name, entity }: Speaker, { text }: Messages): Node | string {
  if (name === undefined) return text.unknownSpeaker;
  return entity === undefined ? element('bdi', { lang: article.language }, name) : entityButton(article, entity);
}

/** What the speaker is; of a phrase, whom it names. */
function speakerDescription(article: Article, { entity, about }: Speaker): HTMLElement | undefined {
  if (entity?.description !== undefined) return element('p', { class: 'description', lang: article.language }, entity.description);
  return about.length === 0 ? undefined : element('p', { class: 'description about' }, about.map((each) => entityButton(article, each)));
}

/** Opens the card of the entity. */
function entityButton(article: Article, { id, name }: Entity): HTMLButtonElement {
  const button = element('button', { type: 'button', class: 'entity-name', 'data-entity': id }, [element('bdi', { lang: article.language }, name)]);
  button.addEventListener('click', () => { chooseEntity(id, button); });
  return button;
}

function quotationItem(article: Article, { index, quotation }: SpeakerQuotation, { text }: Messages): HTMLElement {
  const words = quotation.content.map((part) => coveredText(article, part)).join(' … ');
  const cue = cueSpans(quotation);
  return element('figure', { class: 'said', 'data-type': quotation.type }, [
    element('blockquote', { lang: quotation.language ?? article.language }, [element('p', {}, words)]),
    element('figcaption', {}, [
      element('span', {}, text[quotation.type]),
      cue.length === 0 ? undefined : element('q', { class: 'cue', lang: article.language }, cue.map((part) => coveredText(article, part)).join(' … ')),
      element('a', { href: `#q-${index}` }, text.showInText),
    ]),
  ]);
}
