/** Whether a value is plain JSON, so that it survives storage and a trip to a worker. */

/** Path of the first part of a value that JSON cannot hold, for instance `.metadata.url`; undefined when there is none. */
export function findNonJson(value: unknown, path = ''): string | undefined {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return undefined;
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : path;
  if (Array.isArray(value)) return firstBad(value.entries(), path);
  if (typeof value !== 'object' || !isPlain(value)) return path;
  return firstBad(Object.entries(value), path);
}

function firstBad(entries: Iterable<[string | number, unknown]>, path: string): string | undefined {
  for (const [key, child] of entries) {
    const bad = findNonJson(child, typeof key === 'number' ? `${path}[${key}]` : `${path}.${key}`);
    if (bad !== undefined) return bad;
  }
  return undefined;
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
