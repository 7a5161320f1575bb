/** The legend: what is marked how, and a switch for each kind. */
import type { Article } from '@depesche/article';
import { type AnnotationKind, annotationKinds, countOfKind } from '../findings/annotation-kinds.js';
import { byId, element } from './element.js';
import type { Messages } from '../interface/messages.js';
import { makeTabStop, rovingFocus } from './roving-focus.js';

/** Kinds the visitor has switched off, for this article: whoever opens another one wants to see it all. */
const off = new Set<AnnotationKind>();

/** Everything is marked again. */
export function resetLegend(): void {
  off.clear();
  for (const kind of annotationKinds) byId('article').classList.remove(`hides-${kind}`);
}

/** Makes the keyboard and the labels' switch work. */
export function setUpLegend(): void {
  rovingFocus(byId('legend'), 'button');
  const labels = byId('show-labels');
  labels.addEventListener('click', () => {
    const shown = byId('article').classList.toggle('depesche-labels');
    labels.setAttribute('aria-pressed', String(shown));
  });
}

/** Shows a switch with its count for every kind that occurs. */
export function showLegend(article: Article, { text, number }: Messages): void {
  const switches = annotationKinds.flatMap((kind) => {
    const count = countOfKind(article.annotations, kind);
    return count === 0 ? [] : [kindSwitch(kind, text[kind], number(count))];
  });
  byId('kinds').replaceChildren(...switches);
  makeTabStop([...switches, byId('show-labels')], switches[0] ?? byId('show-labels'));
}

function kindSwitch(kind: AnnotationKind, name: string, count: string): HTMLButtonElement {
  const sample = element('span', { class: kind === 'quotation' || kind === 'timex' ? kind : 'mention', 'data-type': kind }, name);
  const button = element('button', { type: 'button', class: 'kind has-marks', 'data-kind': kind }, [
    sample,
    ' ',
    element('span', { class: 'count' }, count),
  ]);
  const show = (): void => {
    button.setAttribute('aria-pressed', String(!off.has(kind)));
    byId('article').classList.toggle(`hides-${kind}`, off.has(kind));
  };
  button.addEventListener('click', () => {
    if (!off.delete(kind)) off.add(kind);
    show();
  });
  show();
  return button;
}
