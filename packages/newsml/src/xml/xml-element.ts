/** XML as a tree, and the few ways through it that readers need. */

export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  /** Address of its namespace, `''` when it has none. */
  readonly namespace: string;
  /** By name, prefixes left out but that of `xml:`; declarations of namespaces are left out. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
  /** Where its `<` stands in the input, and where what follows its end tag does. */
  readonly offset: number;
  readonly end: number;
}

export function isElement(node: XmlElement | string): node is XmlElement {
  return typeof node !== 'string';
}

/** The elements right below, of one of the names when some are given. */
export function childElements(element: XmlElement | undefined, ...names: readonly string[]): XmlElement[] {
  if (element === undefined) return [];
  return element.children.filter((child): child is XmlElement => isElement(child) && (names.length === 0 || names.includes(child.name)));
}

/** The first element right below of this name. */
export function childElement(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child): child is XmlElement => isElement(child) && child.name === name);
}

/** The element reached by going down by these names. */
export function elementAt(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce((found: XmlElement | undefined, name) => childElement(found, name), element);
}

/** Every element below, in document order. */
export function* descendants(element: XmlElement): Generator<XmlElement, void, undefined> {
  for (const child of element.children) {
    if (!isElement(child)) continue;
    yield child;
    yield* descendants(child);
  }
}

/** All text below, white space collapsed; undefined when there is none. */
export function textOf(element: XmlElement | undefined): string | undefined {
  if (element === undefined) return undefined;
  const text = rawText(element).replace(/\s+/g, ' ').trim();
  return text === '' ? undefined : text;
}

/** All text below as it stands. */
export function rawText(element: XmlElement): string {
  let text = '';
  for (const child of element.children) text += isElement(child) ? rawText(child) : child;
  return text;
}

/** An attribute that is there and not blank. */
export function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  if (element === undefined || !Object.hasOwn(element.attributes, name)) return undefined;
  const value = element.attributes[name]!.trim();
  return value === '' ? undefined : value;
}
