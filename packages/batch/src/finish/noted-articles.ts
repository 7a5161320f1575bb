/** Articles by their number in the run, read again from notes when they are asked for: there may be millions. */
import { type NotedArticle, readNote } from '../chunk/note.js';

/** So many notes stay in memory. */
const KEPT = 64;

export class NotedArticles {
  private readonly parts: string[] = [];
  private readonly starts: number[] = [];
  private readonly kept = new Map<string, readonly NotedArticle[]>();
  private count = 0;

  constructor(private readonly out: string) {}

  /** The next part; gives the number of its first article. */
  addPart(part: string, articles: readonly NotedArticle[]): number {
    const start = this.count;
    this.parts.push(part);
    this.starts.push(start);
    this.keep(part, articles);
    this.count += articles.length;
    return start;
  }

  at(number: number): NotedArticle {
    let [low, high] = [0, this.starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= number) low = middle;
      else high = middle - 1;
    }
    const part = this.parts[low]!;
    const articles = this.kept.get(part) ?? readNote({ out: this.out, part }).articles;
    this.keep(part, articles);
    return articles[number - this.starts[low]!]!;
  }

  private keep(part: string, articles: readonly NotedArticle[]): void {
    this.kept.delete(part);
    this.kept.set(part, articles);
    if (this.kept.size > KEPT) this.kept.delete(this.kept.keys().next().value!);
  }
}
