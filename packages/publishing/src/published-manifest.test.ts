import { expect, it } from 'vitest';
import { publishedManifest } from './published-manifest.js';

it('leaves out what points at unpublished files', () => {
  const manifest = {
    name: '@depesche/x',
    version: '1.0.0',
    files: ['dist'],
    exports: { '.': { '@depesche/source': './src/index.ts', types: './dist/index.d.ts', default: './dist/index.js' }, './package.json': './package.json' },
    scripts: { build: 'tsup' },
    devDependencies: { '@depesche/config': '0.0.0' },
    dependencies: { htmlparser2: '12.0.0' },
  };
  expect(publishedManifest(manifest)).toEqual({
    name: '@depesche/x',
    version: '1.0.0',
    files: ['dist', 'CHANGELOG.md'],
    exports: { '.': { types: './dist/index.d.ts', default: './dist/index.js' }, './package.json': './package.json' },
    dependencies: { htmlparser2: '12.0.0' },
  });
});
