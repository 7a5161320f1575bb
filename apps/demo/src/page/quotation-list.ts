/** Who said what: the quotations of an article by speaker. */
import { type Article, coveredText, cueSpans, type Quotation } from '@depesche/article';
import { byId, element } from './element.js';
import type { Messages } from '../interface/messages.js';

interface Speaker {
  readonly name?: string;
  readonly description?: string;
  readonly quotations: [index: number, quotation: Quotation][];
}

/** Shows the quotations of an article. */
export function showQuotations(article: Article, messages: Messages): void {
  const speakers = bySpeaker(article);
  const groups = speakers.map((speaker) => {
    const heading = speaker.name === undefined ? messages.text.unknownSpeaker : element('bdi', { lang: article.language }, speaker.name);
    return element('section', { class: 'speaker' }, [
      element('h3', {}, [heading]),
      speaker.description === undefined ? undefined : element('p', { class: 'description', lang: article.language }, speaker.description),
      ...speaker.quotations.map(([index, quotation]) => quotationItem(article, { index, quotation }, messages)),
    ]);
  });
  byId('quotations-view').replaceChildren(...(groups.length > 0 ? groups : [element('p', { class: 'empty' }, article.annotations.quotations === undefined ? messages.text.notLookedFor : messages.text.noQuotations)]));
}

/** Those who said most come first, what nobody is named for last. */
function bySpeaker(article: Article): Speaker[] {
  const { quotations = [], entities = [] } = article.annotations;
  const known = new Map(entities.map((entity) => [entity.id, entity]));
  const speakers = new Map<string, Speaker>();
  quotations.forEach((quotation, index) => {
    const entity = known.get(quotation.entity ?? '');
    const name = entity?.name ?? (quotation.speaker === undefined ? undefined : coveredText(article, quotation.speaker));
    const key = entity === undefined ? ` ${name ?? ''}` : entity.id;
    const speaker = speakers.get(key) ?? {
      ...(name !== undefined && { name }),
      ...(entity?.description !== undefined && { description: entity.description }),
      quotations: [],
    };
    speaker.quotations.push([index, quotation]);
    speakers.set(key, speaker);
  });
  const rank = ({ name, quotations: said }: Speaker): number => (name === undefined ? -1 : said.length);
  return [...speakers.values()].sort((a, b) => rank(b) - rank(a));
}

function quotationItem(
  article: Article,
  { index, quotation }: { readonly index: number; readonly quotation: Quotation },
  { text }: Messages,
): HTMLElement {
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
