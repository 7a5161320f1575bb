/** What an evaluation is: one corpus, one package, named figures. */

export interface Evaluation {
  /** What was measured on what, for the heading. */
  readonly title: string;
  /** Figures by name; those in `floors.json` must not fall below it. */
  readonly figures: Readonly<Record<string, number>>;
  /** Tables and remarks to print below the heading. */
  readonly report: string;
}

/** Runs one evaluation; `MissingData` when its corpus is not there. */
export type Evaluate = () => Promise<Evaluation>;
