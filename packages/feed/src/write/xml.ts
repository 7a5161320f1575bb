/** XML out of strings: the only way a string gets into the output. */

export type Attributes = Readonly<Record<string, string | undefined>>;

/** An element on a line of its own, with `content` as it is; attributes that are undefined are left out. */
export function element(name: string, content: string, attributes: Attributes = {}): string {
  return content === '' ? `<${name}${written(attributes)}/>\n` : `<${name}${written(attributes)}>${content}</${name}>\n`;
}

/** An element with a text; nothing when there is none. */
export function textElement(name: string, text: string | undefined, attributes: Attributes = {}): string {
  return text === undefined || text === '' ? '' : element(name, escaped(text), attributes);
}

/** An element that holds other elements, each on its line. */
export function parent(name: string, ...children: readonly string[]): string {
  const content = children.join('');
  return content === '' ? '' : `<${name}>\n${content}</${name}>\n`;
}

/** A text in which nothing is markup; what XML does not allow is left out. */
export function escaped(text: string): string {
  return allowed(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** A section that holds markup as it is. */
export function section(markup: string): string {
  return `<![CDATA[${allowed(markup).replaceAll(']]>', ']]&gt;')}]]>`;
}

function allowed(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  return text.toWellFormed().replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]/g, '');
}

function written(attributes: Attributes): string {
  let all = '';
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) all += ` ${name}="${escaped(value)}"`;
  return all;
}
