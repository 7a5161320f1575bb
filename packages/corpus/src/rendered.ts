export { foreignParts } from './rendered/html-allow-list.js';
export { attributeOf, blockTexts, type Element, elements, textOf } from './rendered/html-text.js';
export { foreignMarkdown, markdownTexts } from './rendered/markdown-text.js';
