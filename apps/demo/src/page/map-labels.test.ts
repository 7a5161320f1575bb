import fc from 'fast-check';
import { expect, it } from 'vitest';
import { labelledPlaces } from './map-labels.js';
import type { MapPlace } from './map-places.js';

const part = { x: 400, y: 50, width: 200, height: 120 };

const places = fc.array(
  fc.record({ name: fc.string({ minLength: 1, maxLength: 20 }), x: fc.integer({ min: 380, max: 620 }), y: fc.integer({ min: 40, max: 180 }), mentions: fc.integer({ min: 1, max: 20 }), isCountry: fc.boolean() }),
  { maxLength: 25 },
);

it('writes no name over another, over a dot, or over the edge, and none twice', () => {
  fc.assert(
    fc.property(places, (drawn) => {
      const labelled = labelledPlaces(
        drawn.map(({ name, x, y, mentions, isCountry }, i): MapPlace => ({
          entity: { id: `e${i}`, type: 'place', name },
          mentions: Array<number>(mentions).fill(0),
          points: [[x, y]],
          ...(isCountry && { shape: 'm0 0' }),
        })),
        part,
      );
      const boxes = labelled.flatMap(({ place, label }) => {
        if (label === undefined) return [];
        return [{ id: place.entity.id, left: label.x, right: label.x + place.entity.name.length * label.size * 0.66, top: label.y - label.size, bottom: label.y + label.size * 0.25 }];
      });
      for (const box of boxes) {
        expect(box.left).toBeGreaterThanOrEqual(part.x);
        expect(box.right).toBeLessThanOrEqual(part.x + part.width);
        for (const other of boxes) if (other.id < box.id) expect(box.left >= other.right - 1e-9 || other.left >= box.right - 1e-9 || box.top >= other.bottom - 1e-9 || other.top >= box.bottom - 1e-9).toBe(true);
      }
    }),
  );
});

it('leads by a line to a name that finds no room beside its place', () => {
  const crowd = [0, 1, 2, 3, 4, 5].map((i): MapPlace => ({ entity: { id: `e${i}`, type: 'place', name: `Ort ${i}` }, mentions: [0], points: [[500 + i, 100 + i]] }));
  const labelled = labelledPlaces(crowd, part);
  expect(labelled.every(({ label }) => label !== undefined)).toBe(true);
  expect(labelled.some(({ leader }) => leader !== undefined)).toBe(true);
});
