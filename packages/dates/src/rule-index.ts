/** Rules by what they can start with, so that most words cost no attempt at all. */
import type { Item } from './item.js';
import type { CompiledRule } from './compiled-rule.js';

export class RuleIndex {
  /** By the class of the first item, where the second may be anything. */
  private readonly byFirst = new Map<number, CompiledRule[]>();
  /** By the classes of the first and the second item. */
  private readonly byPair = new Map<number, Map<number, CompiledRule[]>>();

  add(rule: CompiledRule): void {
    for (const { first, second } of rule.pattern.starts) {
      if (second === undefined) listIn(this.byFirst, first).push(rule);
      else for (const id of new Set(second)) listIn(mapIn(this.byPair, first), id).push(rule);
    }
  }

  /** Calls back for each rule that the two items may start; a rule may come twice. */
  forEach({ readings }: Item, next: Item | undefined, visit: (rule: CompiledRule) => void): void {
    for (const { classId } of readings) {
      this.byFirst.get(classId)?.forEach(visit);
      const pairs = next === undefined ? undefined : this.byPair.get(classId);
      if (pairs !== undefined) for (const reading of next!.readings) pairs.get(reading.classId)?.forEach(visit);
    }
  }
}

function listIn(map: Map<number, CompiledRule[]>, key: number): CompiledRule[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}

function mapIn(map: Map<number, Map<number, CompiledRule[]>>, key: number): Map<number, CompiledRule[]> {
  const inner = map.get(key) ?? new Map<number, CompiledRule[]>();
  map.set(key, inner);
  return inner;
}
