/** The form for an article of the visitor's own. */
import { onlyAddress } from '@depesche/parse';
import { AnalysisError, analyseInWorker, cancelAnalysis, type Outcome } from './analyser.js';
import type { Assignment, Stage } from './analysis.js';
import { byId } from './element.js';
import type { Messages, TextKey } from '../interface/messages.js';
import { readFile } from './read-file.js';
import { webAddress } from '../findings/web-address.js';

/** More than this and the browser would spend minutes on drawing it. */
const MOST_CHARACTERS = 2_000_000;

const stageTexts = { model: 'stageModel', article: 'stageArticle' } as const satisfies Record<Stage, TextKey>;

/** Makes the form work; `messages` gives the language of the moment, `onOutcome` gets what came out. */
export function setUpInputForm(messages: () => Messages, onOutcome: (outcome: Outcome) => void): void {
  const form = byId('input-form');
  const source = byId('source-input') as HTMLTextAreaElement;
  const file = byId('file-input') as HTMLInputElement;
  const say = (text: string, isError = false): void => {
    const status = byId('status');
    status.textContent = text;
    status.classList.toggle('is-error', isError);
  };

  const run = async (): Promise<void> => {
    const assignment = readForm(source.value);
    if (typeof assignment === 'string') {
      say(messages().text[assignment], true);
      (assignment === 'badUrl' ? byId('url-input') : source).focus();
      return;
    }
    setBusy(true);
    try {
      const outcome = await analyseInWorker(assignment, (stage) => { say(messages().text[stageTexts[stage]]); });
      say('');
      onOutcome(outcome);
    } catch (error) {
      say(messages().text[failureText(error)], true);
    } finally {
      setBusy(false);
    }
  };

  const load = async (chosen: File | undefined): Promise<void> => {
    if (chosen === undefined) return;
    try {
      if (chosen.size > 2 * MOST_CHARACTERS) {
        say(messages().text.tooLarge, true);
        return;
      }
      source.value = await readFile(chosen);
    } catch {
      say(messages().text.unreadableFile, true);
      return;
    }
    await run();
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void run();
  });
  byId('cancel').addEventListener('click', cancelAnalysis);
  file.addEventListener('change', () => void load(file.files?.[0]));
  acceptDrops(byId('own-article') as HTMLDetailsElement, (dropped) => void load(dropped));
}

/** What the visitor wants processed, or what is wrong with it. */
function readForm(source: string): Assignment | TextKey {
  if (source.trim() === '') return 'emptyInput';
  if (onlyAddress(source) !== undefined) return 'onlyAddress';
  if (source.length > MOST_CHARACTERS) return 'tooLarge';
  const date = (byId('date-input') as HTMLInputElement).value;
  const given = (byId('url-input') as HTMLInputElement).value.trim();
  const url = given === '' ? undefined : webAddress(given);
  if (given !== '' && url === undefined) return 'badUrl';
  return { source, ...(date !== '' && { datePublished: date }), ...(url !== undefined && { url }) };
}

function failureText(error: unknown): TextKey {
  const stage = error instanceof AnalysisError ? error.stage : 'article';
  if (stage === 'cancelled') return 'cancelled';
  return stage === 'model' ? 'failedModel' : 'failed';
}

function setBusy(busy: boolean): void {
  byId('progress').hidden = !busy;
  byId('cancel').hidden = !busy;
  (byId('process') as HTMLButtonElement).disabled = busy;
  byId('article').setAttribute('aria-busy', String(busy));
}

/** A file dropped anywhere on the page is taken; the form opens while one hovers over it. */
function acceptDrops(details: HTMLDetailsElement, onDrop: (file: File) => void): void {
  document.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files') !== true) return;
    event.preventDefault();
    details.open = true;
    details.classList.add('is-target');
  });
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) details.classList.remove('is-target');
  });
  document.addEventListener('drop', (event) => {
    const file = event.dataTransfer?.files[0];
    if (file === undefined) return;
    event.preventDefault();
    details.classList.remove('is-target');
    onDrop(file);
  });
}
