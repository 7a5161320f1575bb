import { readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * Lint rule: no file may reach itself through relative imports, those of types included. Files that import each other cannot be
 * understood, tested or moved alone; a type that two of them share gets a file of its own. (`import-x/no-cycle` leaves types out.)
 */
export const noImportCircle = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { circle: 'Import circle: {{path}}. Move what both sides need into a file of its own.' },
  },
  create(context) {
    const file = context.filename;
    const check = (node) => {
      if (node.source?.value?.startsWith?.('.') !== true) return;
      const path = pathBetween(sourceOf(file, node.source.value), file);
      if (path !== undefined) context.report({ node, messageId: 'circle', data: { path: [file, ...path].map(shortName).join(' → ') } });
    };
    return { ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check };
  },
};

const relativeImport = /^(?:import|export)\b[^'"]*?\bfrom\s*['"](\.[^'"]+)['"]|^import\s*['"](\.[^'"]+)['"]/gm;
/** What each file imports, while it is as old as when it was read; editors keep a linter running. */
const known = new Map();

function importsOf(file) {
  const changed = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  const cached = known.get(file);
  if (cached?.changed === changed) return cached.imports;
  const text = changed === undefined ? '' : readFileSync(file, 'utf8');
  const imports = [...text.matchAll(relativeImport)].map(([, from, bare]) => sourceOf(file, from ?? bare));
  known.set(file, { changed, imports });
  return imports;
}

/** The files on the shortest way from `start` to `goal`, both included; undefined when there is none. */
function pathBetween(start, goal) {
  const cameFrom = new Map([[start, undefined]]);
  for (const file of cameFrom.keys()) {
    if (file === goal) {
      const path = [];
      for (let step = file; step !== undefined; step = cameFrom.get(step)) path.unshift(step);
      return path;
    }
    for (const next of importsOf(file)) if (!cameFrom.has(next)) cameFrom.set(next, file);
  }
  return undefined;
}

/** Imports name the compiled file. */
function sourceOf(importer, specifier) {
  return resolve(dirname(importer), specifier.replace(/\.js$/, '.ts'));
}

function shortName(file) {
  return file.replace(/^.*\/src\//, '');
}
