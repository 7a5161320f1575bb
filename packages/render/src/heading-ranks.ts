/** Heading ranks in order: one `h1`, and no rank is skipped on the way down, whatever levels the article gives. */

export class HeadingRanks {
  private hasHeadline = false;
  private readonly levels: number[] = []; // of the headings above the current one, strictly rising

  /** The first headline is the `h1`; further ones rank as sections. */
  headline(): number {
    if (this.hasHeadline) return this.heading(1);
    this.hasHeadline = true;
    this.levels.length = 0; // headings before it rank by themselves
    return 1;
  }

  /** The rank of a heading of the article's `level` (default 2). */
  heading(level: number | undefined): number {
    const asked = typeof level === 'number' && level >= 1 ? Math.min(level, 6) : 2;
    while (this.levels.length > 0 && this.levels.at(-1)! >= asked) this.levels.pop();
    this.levels.push(asked);
    return Math.min(this.levels.length + 1, 6);
  }
}
