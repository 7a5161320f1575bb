import { expect, it } from 'vitest';
import { readmeExample } from './readme-example.js';

const readme = '# x\n\n```sh\nnpm install @depesche/x @depesche/y\n```\n\n```ts\nimport { x } from "x";\nx();\n```\n\n```ts\nimport { y } from "y";\n```\n';

it('reads the first install line and the examples', () => {
  expect(readmeExample(readme, 'x')).toEqual({ install: ['@depesche/x', '@depesche/y'], code: 'import { x } from "x";\nx();\n', examples: ['import { x } from "x";\nx();\n', 'import { y } from "y";\n'] });
});

it.each([
  ['no install line', readme.replace('npm install', 'get'), /npm install/],
  ['a part of an example', `${readme}\n\`\`\`ts\nlater();\n\`\`\`\n`, /without its imports:\nlater/],
  ['no example', readme.replaceAll('```ts', '```js'), /ts example/],
])('says when there is %s', (_, text, message) => {
  expect(() => readmeExample(text, 'x')).toThrow(message);
});
