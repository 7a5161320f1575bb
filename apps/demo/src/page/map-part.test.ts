import { describe, expect, it } from 'vitest';
import { closeUp, pointInPart } from './map-part.js';
import type { MapPlace, MapPoint } from './map-places.js';

const whole = { x: 0, y: 0, width: 1000, height: 460 };

describe('closeUp', () => {
  it('comes close to towns next to each other', () => {
    expect(closeUp([place(3, [500, 100]), place(1, [503, 101])], whole).width).toBe(whole.width / 24);
  });

  it.each([
    ['places of one region', [place(1, [500, 100]), place(1, [540, 120])], [true, true]],
    ['a single place', [place(2, [500, 100])], [true]],
    ['a place far away that is named once', [place(5, [500, 100]), place(2, [520, 110]), place(1, [250, 130])], [true, true, false]],
    ['two regions named equally often', [place(2, [250, 130]), place(2, [500, 100])], [true, false]],
    ['of a large country what lies where the rest is', [place(3, [500, 100]), place(1, [460, 100]), place(6, [680, 80], [520, 100])], [true, true, true]],
    ['a region, whatever is named around the world', [place(3, [510, 100]), place(3, [500, 90]), place(1, [100, 100]), place(1, [800, 120]), place(2, [900, 300])], [true, true, false, false, false]],
  ])('shows %s', (_, places, shown) => {
    const part = closeUp(places, whole);
    expect(places.map((each) => pointInPart(each, part) !== undefined)).toEqual(shown);
    expect(part.x).toBeGreaterThanOrEqual(0);
    expect(part.y).toBeGreaterThanOrEqual(0);
    expect(part.x + part.width).toBeLessThanOrEqual(whole.width);
    expect(part.y + part.height).toBeLessThanOrEqual(whole.height);
  });
});

describe('pointInPart', () => {
  const part = { x: 100, y: 100, width: 100, height: 50 };

  it.each([
    ['the middle, if it is there', place(1, [110, 110], [150, 125]), [110, 110]],
    ['else what is nearest to the middle of the part', place(1, [0, 0], [110, 110], [150, 130]), [150, 130]],
    ['nothing of what is elsewhere', place(1, [0, 0]), undefined],
  ])('gives %s', (_, of, expected) => {
    expect(pointInPart(of, part)).toEqual(expected);
  });
});

function place(mentions: number, ...points: [MapPoint, ...MapPoint[]]): MapPlace {
  return { entity: { id: 'e', type: 'place', name: 'Ort' }, mentions: Array<number>(mentions).fill(0), points };
}
