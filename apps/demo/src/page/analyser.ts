/** The page's end of the line to its worker, which is started when it is first needed. */
import type { Analysis, Assignment, Stage, WorkerReport } from './analysis.js';

export interface Outcome {
  readonly analysis: Analysis;
  readonly milliseconds: number;
}

/** Processing that did not come to an end. */
export class AnalysisError extends Error {
  constructor(
    message: string,
    readonly stage: Stage | 'cancelled',
    /** What is wrong with the input, in the reader's words. */
    readonly reason?: string,
  ) {
    super(message);
  }
}

let worker: Worker | undefined;
let abandon: (() => void) | undefined;

/** Processes an article in the worker; one at a time. */
export async function analyseInWorker(assignment: Assignment, onStage: (stage: Stage) => void): Promise<Outcome> {
  cancelAnalysis();
  worker ??= new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const active = worker;
  try {
    return await new Promise<Outcome>((resolve, reject) => {
      abandon = (): void => { reject(new AnalysisError('cancelled', 'cancelled')); };
      active.onerror = (event): void => { reject(new AnalysisError(event.message, 'model')); };
      active.onmessage = ({ data }: MessageEvent<WorkerReport>): void => {
        if (data.type === 'progress') onStage(data.stage);
        else if (data.type === 'done') resolve(data);
        else reject(new AnalysisError(data.message, data.stage, data.reason));
      };
      active.postMessage(assignment);
    });
  } catch (error) {
    // A worker that failed or still computes is of no use to the next article.
    active.terminate();
    worker = undefined;
    throw error;
  } finally {
    abandon = undefined;
  }
}

/** Gives up what is being processed, if anything is. */
export function cancelAnalysis(): void {
  abandon?.();
}
