import { readdirSync } from 'node:fs';

/** The languages that have a pack, with what English calls them: `de`, `German`. */
const names = new Intl.DisplayNames('en', { type: 'language' });
const codes = readdirSync(new URL('..', import.meta.url)).flatMap((folder) => /^lang-([a-z]+)$/.exec(folder)?.[1] ?? []);
const tag = new RegExp(`^(?:${codes.join('|')})(?:-[A-Z]{2})?$`);
// “Germany” is a country.
const word = new RegExp(`(?:${codes.map((code) => names.of(code)).join('|')})(?!y)`, 'i');
const languagePackage = /^@depesche\/(?:lang|model)-/;

/**
 * Lint rule: code that serves every language knows none by name. Languages are values with their packs and models, so a new one
 * must need no new line in an engine. How numbers and dates are formatted for machines (`new Intl.…('en')`, `toLocaleString('en')`) is no such knowledge.
 */
export const noLanguageByName = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { named: '{{name}} names a language; take what is needed from a language pack, or name it in the table of languages.' },
  },
  create(context) {
    const report = (node, name) => { context.report({ node, messageId: 'named', data: { name } }); };
    const checkSource = (node) => {
      if (languagePackage.test(node.source?.value ?? '')) report(node, node.source.value);
    };
    const checkText = (node, value) => {
      if (typeof value === 'string' && tag.test(value) && !isForFormatting(node)) report(node, `"${value}"`);
    };
    return {
      ImportDeclaration: checkSource,
      ExportNamedDeclaration: checkSource,
      ExportAllDeclaration: checkSource,
      ImportExpression: checkSource,
      Identifier: (node) => {
        if (word.test(node.name)) report(node, node.name);
      },
      Literal: (node) => { checkText(node, node.value); },
      TemplateLiteral: (node) => {
        if (node.expressions.length === 0) checkText(node, node.quasis[0].value.cooked);
      },
    };
  },
};

function isForFormatting(node) {
  for (let outer = node.parent; outer?.type !== undefined && !outer.type.endsWith('Statement'); outer = outer.parent) {
    if (outer.type === 'NewExpression' && outer.callee.object?.name === 'Intl') return true;
    if (outer.type === 'CallExpression' && /^toLocale/.test(outer.callee.property?.name ?? '')) return true;
  }
  return false;
}
