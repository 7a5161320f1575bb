/** Where it happens: the places of an article on a map, first close, then if wanted in the whole world; and the same as a list. */
import type { Article, Entity } from '@depesche/article';
import { entityRows } from '../findings/entity-rows.js';
import type { Messages } from '../interface/messages.js';
import { byId, element } from './element.js';
import { entityItem } from './entity-item.js';
import { mapImage } from './map-image.js';
import { closeUp, type MapPart, pointInPart } from './map-part.js';
import { type MapPlace, mapPlaces } from './map-places.js';
import { chooseEntity } from './names-view.js';
import { MAP_HEIGHT, MAP_WIDTH } from './world-projection.js';

const whole: MapPart = { x: 0, y: 0, width: MAP_WIDTH, height: MAP_HEIGHT };

/** Shows the places of an article. */
export function showPlaceMap(article: Article, messages: Messages): void {
  const places = mapPlaces(article);
  const view = byId('map-view');
  if (places.length === 0) {
    view.replaceChildren(element('p', { class: 'empty' }, article.annotations.mentions === undefined ? messages.text.notLookedFor : messages.text.noPlaces));
    return;
  }
  const near = closeUp(places, whole);
  const frame = element('div', { class: 'map' });
  const outside = element('p', { class: 'hint outside' });
  const show = (part: MapPart): void => {
    frame.replaceChildren(mapImage(places, part, messages));
    outside.textContent = named(places.filter((place) => pointInPart(place, part) === undefined).map(({ entity }) => entity), messages.phrase.outside, messages);
  };
  const zoom = element('button', { type: 'button', class: 'zoom', 'aria-pressed': 'false' }, messages.text.wholeWorld);
  zoom.addEventListener('click', () => {
    const isWhole = zoom.getAttribute('aria-pressed') !== 'true';
    zoom.setAttribute('aria-pressed', String(isWhole));
    show(isWhole ? whole : near);
  });
  show(near);
  const items = places.map(({ entity, mentions }) =>
    entityItem({ ...entity, entity: entity.id, mentions }, article.language, messages, (button) => { chooseEntity(entity.id, button); }),
  );
  const unknown = named(placesWithout(places, article), messages.phrase.unknownPlaces, messages);
  view.replaceChildren(
    frame,
    outside,
    ...(near.width < whole.width ? [zoom] : []),
    element('ol', { class: 'places' }, items),
    ...(unknown === '' ? [] : [element('p', { class: 'hint unknown-places' }, unknown)]),
  );
}

/** A sentence with the names, or nothing where there are none. */
function named(entities: readonly Pick<Entity, 'name'>[], sentence: (names: string) => string, { language }: Messages): string {
  return entities.length === 0 ? '' : sentence(new Intl.ListFormat(language).format(entities.map(({ name }) => name)));
}

/** Places of the article that the map cannot show. */
function placesWithout(places: readonly MapPlace[], article: Article): Pick<Entity, 'name'>[] {
  const shown = new Set(places.map(({ entity }) => entity.id));
  return entityRows(article).filter(({ type, entity }) => type === 'place' && !shown.has(entity ?? ''));
}
