/** Processes articles beside the page, so that it stays quick; a language's model is fetched, from where the page is, with the first article in it. */
import { asyncAnalyzer, isDepescheError, type ModelBytes } from 'depesche';
import { analysisOf, type Assignment, type Stage, type WorkerReport } from './analysis.js';
import { modelFiles } from './model-files.js';

let stage: Stage = 'article';
/** Spent on fetching a model, which is not the article's fault. */
let fetching = 0;

const analyze = asyncAnalyzer({ loadModel: fetchModel });

addEventListener('message', ({ data }: MessageEvent<Assignment>) => void process(data));

async function process(assignment: Assignment): Promise<void> {
  try {
    fetching = 0;
    enter('article');
    const start = performance.now();
    const analysis = await analysisOf(assignment, analyze);
    report({ type: 'done', analysis, milliseconds: performance.now() - start - fetching });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    report({ type: 'failed', stage, message, ...(isDepescheError(error) && { reason: message }) });
  }
}

async function fetchModel(language: string): Promise<ModelBytes> {
  const files = modelFiles[language];
  if (files === undefined) throw new Error(`There is no model for "${language}" beside the page.`);
  const start = performance.now();
  enter('model');
  const [weights, knowledgeBase] = await Promise.all([fetchBytes(files.weights), fetchBytes(files.knowledgeBase)]);
  enter('article');
  fetching = performance.now() - start;
  return { weights, knowledgeBase };
}

async function fetchBytes(url: string): Promise<Uint8Array> {
  const response = await fetch(new URL(url, import.meta.url));
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
}

function enter(next: Stage): void {
  stage = next;
  report({ type: 'progress', stage });
}

function report(message: WorkerReport): void {
  postMessage(message);
}
