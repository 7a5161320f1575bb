/** Processes articles beside the page, so that it stays quick; the model is fetched, from where the page is, with the first. */
import knowledgeBaseUrl from '@depesche/model-de/knowledge-base.bin?url';
import weightsUrl from '@depesche/model-de/weights.bin?url';
import { type Analyzer, analyzer } from 'depesche';
import { analysisOf, type Assignment, type Stage, type WorkerReport } from './analysis.js';

let loading: Promise<Analyzer> | undefined;

addEventListener('message', ({ data }: MessageEvent<Assignment>) => void process(data));

async function process(assignment: Assignment): Promise<void> {
  let stage: Stage = 'model';
  const enter = (next: Stage): void => {
    stage = next;
    report({ type: 'progress', stage });
  };
  try {
    enter('model');
    const analyze = await (loading ??= loadAnalyzer());
    enter('article');
    const start = performance.now();
    const analysis = analysisOf(assignment, analyze);
    report({ type: 'done', analysis, milliseconds: performance.now() - start });
  } catch (error) {
    report({ type: 'failed', stage, message: error instanceof Error ? error.message : String(error) });
  }
}

async function loadAnalyzer(): Promise<Analyzer> {
  const [weights, knowledgeBase] = await Promise.all([fetchBytes(weightsUrl), fetchBytes(knowledgeBaseUrl)]);
  return analyzer({ weights, knowledgeBase });
}

async function fetchBytes(url: string): Promise<Uint8Array> {
  const response = await fetch(new URL(url, import.meta.url));
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
}

function report(message: WorkerReport): void {
  postMessage(message);
}
