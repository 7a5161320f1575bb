/** The quotation corpus in four parts: of train and of dev every third document is put aside, and no rule may be made from those. */

/** Whether a document is put aside, by FNV-1a over its name. */
export function isAside(name: string): boolean {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193) >>> 0;
  return hash % 3 === 0;
}
