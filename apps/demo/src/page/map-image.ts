/** The picture of a map; what it shows is in the list under it, which has the same order and is reached by keyboard. */
import { world } from 'virtual:world';
import type { Messages } from '../interface/messages.js';
import { svgElement } from './element.js';
import { type LabelledPlace, labelledPlaces } from './map-labels.js';
import type { MapPart } from './map-part.js';
import type { MapPlace } from './map-places.js';
import { MAP_WIDTH, WORLD_SCALE } from './world-projection.js';

/** Draws the part of the map with the places it shows; countries that are named are coloured, other places are dots. */
export function mapImage(places: readonly MapPlace[], part: MapPart, messages: Messages): SVGSVGElement {
  const land = [...Object.values(world.countries).map(({ path }) => path), world.others].map((d) => svgElement('path', { class: 'land', d }));
  const seen = labelledPlaces(places, part);
  const drawn = seen.map((labelled) => svgElement('g', { 'data-entity': labelled.place.entity.id, class: 'place' }, placeNodes(labelled, messages)));
  // All names above all dots, so that none is struck through by one.
  const names = seen.flatMap((labelled) => nameNodes(labelled, part.width / MAP_WIDTH));
  return svgElement('svg', { viewBox: `${part.x} ${part.y} ${part.width} ${part.height}`, role: 'img', 'aria-label': messages.text.mapLabel }, [
    svgElement('g', { transform: `scale(${1 / WORLD_SCALE})` }, land),
    ...drawn,
    ...names,
  ]);
}

function placeNodes({ place, point: [x, y], radius }: LabelledPlace, { phrase, number }: Messages): Node[] {
  const title = svgElement('title', {}, phrase.placeCount(place.entity.name, number(place.mentions.length)));
  if (place.shape !== undefined) return [title, svgElement('path', { class: 'named', d: place.shape, transform: `scale(${1 / WORLD_SCALE})` })];
  return [title, svgElement('circle', { class: 'dot', cx: x.toFixed(2), cy: y.toFixed(2), r: radius.toFixed(2) })];
}

function nameNodes({ place, point, label, leader }: LabelledPlace, scale: number): Node[] {
  if (label === undefined) return [];
  const line =
    leader === undefined ? [] : [svgElement('line', { class: 'leader', x1: point[0].toFixed(2), y1: point[1].toFixed(2), x2: leader[0].toFixed(2), y2: leader[1].toFixed(2) })];
  const attributes = { x: label.x.toFixed(2), y: label.y.toFixed(2), 'font-size': label.size.toFixed(2), 'stroke-width': (4 * scale).toFixed(2) };
  return [...line, svgElement('text', attributes, place.entity.name)];
}
