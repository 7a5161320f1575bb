import { Linter, type Rule } from 'eslint';
import { expect, it } from 'vitest';

const file = new URL('../../config/no-language-by-name.js', import.meta.url).href;
const { noLanguageByName } = (await import(file)) as { noLanguageByName: Rule.RuleModule };

const linter = new Linter();
const namesIn = (code: string): string[] =>
  linter.verify(code, [{ plugins: { depesche: { rules: { named: noLanguageByName } } }, rules: { 'depesche/named': 'error' } }]).map(({ message }) => message.split(' names ')[0]!);

it.each([
  ["import { de } from '@depesche/lang-de';", ['@depesche/lang-de']],
  ["export { meta } from '@depesche/model-de';", ['@depesche/model-de']],
  ["const load = () => import('@depesche/model-de/inline');", ['@depesche/model-de/inline']],
  ["if (article.language === 'de') read();", ['"de"']],
  ['if (article.language === `de-AT`) read();', ['"de-AT"']],
  ['const germanAnalyzer = make();', ['germanAnalyzer']],
])('is told of %s', (code, names) => {
  expect(namesIn(code)).toEqual(names);
});

it.each([
  "import { packFor } from '@depesche/language';",
  "const unit = 'DE';",
  "const germany = byCode('DE');",
  "const clock = new Intl.DateTimeFormat('de', { timeZone }); const shown = count.toLocaleString('de');",
  '/** `de` of `de-AT`, as in German. */',
])('leaves %s alone', (code) => {
  expect(namesIn(code)).toEqual([]);
});
