/** Names and numbers that a knowledge base has already, so that no table gives a second meaning to them. */
import { type KnowledgeDraft, nameKey } from '@depesche/entities/training';

export class TakenNames {
  private readonly ids = new Set<number>();
  private readonly names = new Set<string>();
  private readonly families = new Set<string>();

  constructor(drafts: readonly KnowledgeDraft[]) {
    for (const { id, kind, name, names } of drafts) {
      this.take(id, name);
      // „Kongo“ is the short form of two countries before it is a river.
      if (kind === 'country') for (const word of name.split(' ')) this.names.add(nameKey(word));
      for (const { text, relation } of names) {
        if (relation === 'surname' || relation === 'mononym') this.families.add(nameKey(text));
        else if (relation !== 'skeleton') this.names.add(nameKey(text));
      }
    }
  }

  take(id: number, name: string): void {
    if (id > 0) this.ids.add(id);
    this.names.add(nameKey(name));
  }

  hasId(id: number): boolean {
    return this.ids.has(id);
  }

  hasName(name: string): boolean {
    return this.names.has(nameKey(name));
  }

  /** Whether a name is a surname of people we know. */
  isFamily(name: string): boolean {
    return this.families.has(nameKey(name));
  }
}
