/** Several knowledge bases side by side. */
import { badOption, type EntityType } from '@depesche/article';
import type { KnowledgeBase } from './knowledge-base.js';
import type { EntryKind, KnowledgeEntry, KnowledgeMatch, Role } from './knowledge-entry.js';

/**
 * One knowledge base out of several: what the first has for a name hides what the others have for it, so a newsroom's own comes before that of a model
 * package. Entries keep their countries and parties within their own.
 *
 * @throws DepescheError `bad-option` for an empty list, or something else than knowledge bases in it
 */
export function joinKnowledgeBases(bases: readonly KnowledgeBase[]): KnowledgeBase {
  checkBases(bases);
  return bases.length === 1 ? bases[0]! : new JoinedKnowledgeBases(bases);
}

function checkBases(bases: unknown): void {
  if (!Array.isArray(bases) || bases.length === 0 || !bases.every(isKnowledgeBase)) throw badOption('bases', bases, 'a list of knowledge bases, from readKnowledgeBase(bytes)');
}

/** Whether a value has what linking needs of a knowledge base. */
export function isKnowledgeBase(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'find' in value && 'entry' in value && !ArrayBuffer.isView(value);
}

class JoinedKnowledgeBases implements KnowledgeBase {
  readonly size: number;
  /** Number of the first entry of each. */
  private readonly starts: readonly number[];

  constructor(private readonly bases: readonly KnowledgeBase[]) {
    let size = 0;
    this.starts = bases.map((base) => {
      const start = size;
      size += base.size;
      return start;
    });
    this.size = size;
  }

  find(key: string): readonly KnowledgeMatch[] {
    return this.first((base) => base.find(key));
  }

  hasLonger(key: string): boolean {
    return this.bases.some((base) => base.hasLonger(key));
  }

  findSkeleton(skeleton: string): readonly KnowledgeMatch[] {
    return this.first((base) => base.findSkeleton(skeleton));
  }

  entry(number: number): KnowledgeEntry {
    return this.ask(number, (base, own) => base.entry(own));
  }

  name(number: number): string {
    return this.ask(number, (base, own) => base.name(own));
  }

  kind(number: number): EntryKind {
    return this.ask(number, (base, own) => base.kind(own));
  }

  type(number: number): EntityType {
    return this.ask(number, (base, own) => base.type(own));
  }

  gender(number: number): 'female' | 'male' | undefined {
    return this.ask(number, (base, own) => base.gender(own));
  }

  prominence(number: number): number {
    return this.ask(number, (base, own) => base.prominence(own));
  }

  hasRole(number: number, role: Role): boolean {
    return this.ask(number, (base, own) => base.hasRole(own, role));
  }

  country(number: number): number | undefined {
    return this.related(number, (base, own) => base.country(own));
  }

  affiliation(number: number): number | undefined {
    return this.related(number, (base, own) => base.affiliation(own));
  }

  /** The matches of the first that has any by a full name, else those of all: a surname says too little to hide anything. */
  private first(find: (base: KnowledgeBase) => readonly KnowledgeMatch[]): readonly KnowledgeMatch[] {
    const all: KnowledgeMatch[] = [];
    for (const [i, base] of this.bases.entries()) {
      const found = find(base).map(({ entry, relation }) => ({ entry: entry + this.starts[i]!, relation }));
      all.push(...found);
      if (found.some(({ relation }) => relation !== 'surname')) break;
    }
    return all;
  }

  private ask<Value>(number: number, question: (base: KnowledgeBase, own: number) => Value): Value {
    const place = this.placeOf(number);
    return question(this.bases[place]!, number - this.starts[place]!);
  }

  private related(number: number, question: (base: KnowledgeBase, own: number) => number | undefined): number | undefined {
    const place = this.placeOf(number);
    const own = question(this.bases[place]!, number - this.starts[place]!);
    return own === undefined ? undefined : own + this.starts[place]!;
  }

  private placeOf(number: number): number {
    let place = this.starts.length - 1;
    while (place > 0 && this.starts[place]! > number) place--;
    return place;
  }
}
