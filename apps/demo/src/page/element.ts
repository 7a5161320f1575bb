/** Elements made by hand: every string of an article reaches the page as a text node or an attribute value, never as markup. */

/** Attribute values; `undefined` and `false` leave the attribute out, `true` writes it empty. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** What stands in an element: nodes and texts; `undefined` is left out. */
export type Children = string | readonly (Node | string | undefined)[];

/** An HTML element with attributes and children. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  children: Children = [],
): HTMLElementTagNameMap[Tag] {
  return filled(document.createElement(tag), attributes, children);
}

/** An SVG element with attributes and children. */
export function svgElement<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  children: Children = [],
): SVGElementTagNameMap[Tag] {
  return filled(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children);
}

/** The element with this id, which is part of `index.html`. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`index.html has no element "${id}".`);
  return found;
}

function filled<E extends Element>(target: E, attributes: Attributes, children: Children): E {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) target.setAttribute(name, value === true ? '' : String(value));
  }
  const nodes = typeof children === 'string' ? [children] : children;
  target.append(...nodes.filter((child) => child !== undefined));
  return target;
}
