/** What was worked out for texts, kept for the next time. */
import { ownCopy } from './own-copy.js';

/** Works a value out once for each text; when there are too many, all are forgotten. */
export class Remembered<Value> {
  private readonly known = new Map<string, Value>();

  constructor(
    private readonly most: number,
    private readonly make: (text: string) => Value,
  ) {}

  of(text: string): Value {
    if (this.known.has(text)) return this.known.get(text)!;
    const value = this.make(text);
    if (this.known.size >= this.most) this.known.clear();
    this.known.set(ownCopy(text), value);
    return value;
  }
}
