/** Where it happens: the places of an article on a map of the world, and the same as a list. */
import type { Article } from '@depesche/article';
import { world } from 'virtual:world';
import { byId, element, svgElement } from './element.js';
import { openFinder } from './finder.js';
import { type MapDot, mapDots, type MapPart, partAround } from './map-dots.js';
import { labelledDots } from './map-labels.js';
import type { Messages } from '../interface/messages.js';
import { MAP_HEIGHT, MAP_WIDTH, WORLD_SCALE } from './world-projection.js';

const whole: MapPart = { x: 0, y: 0, width: MAP_WIDTH, height: MAP_HEIGHT };

/** Shows the places of an article. */
export function showPlaceMap(article: Article, messages: Messages): void {
  const dots = mapDots(article);
  const view = byId('map-view');
  if (dots.length === 0) {
    view.replaceChildren(element('p', { class: 'empty' }, article.annotations.mentions === undefined ? messages.text.notLookedFor : messages.text.noPlaces));
    return;
  }
  const closeUp = partAround(dots, whole);
  const frame = element('div', { class: 'map' }, [mapImage(dots, closeUp, messages)]);
  const zoom = element('button', { type: 'button', class: 'zoom', 'aria-pressed': 'false' }, messages.text.wholeWorld);
  zoom.addEventListener('click', () => {
    const isWhole = zoom.getAttribute('aria-pressed') !== 'true';
    zoom.setAttribute('aria-pressed', String(isWhole));
    frame.replaceChildren(mapImage(dots, isWhole ? whole : closeUp, messages));
  });
  const items = dots.map((dot) => placeItem(dot, article.language, messages));
  view.replaceChildren(frame, ...(closeUp.width < whole.width ? [zoom] : []), element('ol', { class: 'places' }, items));
}

/** One picture; what it shows is in the list under it, which has the same order and is reached by keyboard. */
function mapImage(dots: readonly MapDot[], part: MapPart, { text, phrase, number }: Messages): SVGSVGElement {
  const scale = part.width / MAP_WIDTH;
  const drawn = labelledDots(dots, part).map(({ dot, radius, label }) =>
    svgElement('g', { 'data-entity': dot.entity.id, class: 'place' }, [
      svgElement('title', {}, phrase.placeCount(dot.entity.name, number(dot.mentions.length))),
      svgElement('circle', { class: 'dot', cx: dot.x.toFixed(2), cy: dot.y.toFixed(2), r: radius.toFixed(2) }),
      label === undefined
        ? undefined
        : svgElement('text', { x: label.x.toFixed(2), y: label.y.toFixed(2), 'font-size': label.size.toFixed(2), 'stroke-width': (4 * scale).toFixed(2) }, dot.entity.name),
    ]),
  );
  return svgElement('svg', { viewBox: `${part.x} ${part.y} ${part.width} ${part.height}`, role: 'img', 'aria-label': text.mapLabel }, [
    svgElement('g', { transform: `scale(${1 / WORLD_SCALE})` }, [
      svgElement('path', { class: 'land', d: world.land }),
      svgElement('path', { class: 'borders', d: world.borders }),
    ]),
    ...drawn,
  ]);
}

function placeItem({ entity, location, mentions }: MapDot, language: string, { phrase, number }: Messages): HTMLLIElement {
  const count = number(mentions.length);
  const find = element('button', { type: 'button', class: 'find', 'aria-label': `${entity.name}: ${phrase.mentions(count)}` }, `${count}×`);
  find.addEventListener('click', () => {
    openFinder({ name: entity.name, targets: mentions.map((index) => `m-${index}`), opener: find });
  });
  return element('li', { 'data-entity': entity.id }, [
    element('span', { class: 'entity' }, [
      element('bdi', { class: 'name', lang: language }, entity.name),
      element('span', { class: 'description' }, `${degrees(location.latitude, 'NS')} ${degrees(location.longitude, 'EW')}`),
    ]),
    find,
  ]);
}

function degrees(value: number, letters: string): string {
  return `${Math.abs(value).toFixed(1)}°\u00a0${letters[value < 0 ? 1 : 0] ?? ''}`;
}
