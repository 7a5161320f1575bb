/** The form for an article of the visitor's own. */
import { webUrl } from '@depesche/article';
import { onlyAddress } from '@depesche/parse';
import { AnalysisError, analyseInWorker, cancelAnalysis, type Outcome } from './analyser.js';
import type { Assignment, Stage } from './analysis.js';
import { byId, element } from './element.js';
import type { Messages, TextKey } from '../interface/messages.js';
import { forgetArticle, keepArticle, keptArticle } from './kept-article.js';
import { readFile } from './read-file.js';

/** More than this and the browser would spend minutes on drawing it. */
const MOST_CHARACTERS = 2_000_000;

const stageTexts = { model: 'stageModel', article: 'stageArticle' } as const satisfies Record<Stage, TextKey>;

/** What the form asks of the page around it. */
export interface InputFormOptions {
  /** The language of the moment. */
  readonly messages: () => Messages;
  /** Whether the article of the form is the one that is shown. */
  readonly isShown: () => boolean;
  readonly onOutcome: (outcome: Outcome) => void;
  /** The visitor wants the article of the form gone. */
  readonly onForget: () => void;
}

/**
 * Makes the form work, and shows again what it held before the page was reloaded.
 *
 * @returns a function that processes another article of the feed or message in the form
 */
export function setUpInputForm({ messages, isShown, onOutcome, onForget }: InputFormOptions): (item: number) => void {
  const form = byId('input-form');
  const source = field('source-input');
  const file = byId('file-input') as HTMLInputElement;
  const say = (text: string, isError = false): void => {
    const status = byId('status');
    status.textContent = text;
    status.classList.toggle('is-error', isError);
  };

  /** What a reader of a format with rules found broken is said in its own words, which are English. */
  const sayFailure = (error: unknown): void => {
    say(messages().text[failureText(error)], true);
    const reason = error instanceof AnalysisError ? error.reason : undefined;
    if (reason !== undefined) byId('status').append(' ', element('span', { lang: 'en' }, reason));
  };

  let shownItem = 0;
  const keep = (shown: boolean): void => { keepForm(shownItem, shown); };

  const run = async (item = 0): Promise<void> => {
    const assignment = readForm(source.value, item);
    if (typeof assignment === 'string') {
      say(messages().text[assignment], true);
      (assignment === 'badUrl' ? byId('url-input') : source).focus();
      return;
    }
    setBusy(true);
    shownItem = item;
    keep(true);
    try {
      const outcome = await analyseInWorker(assignment, (stage) => { say(messages().text[stageTexts[stage]]); });
      say('');
      onOutcome(outcome);
    } catch (error) {
      sayFailure(error);
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

  const forget = (): void => {
    cancelAnalysis();
    (form as HTMLFormElement).reset();
    forgetArticle();
    onForget();
    say(messages().text.forgotten);
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void run();
  });
  byId('cancel').addEventListener('click', cancelAnalysis);
  for (const id of ['forget', 'clear']) byId(id).addEventListener('click', forget);
  file.addEventListener('change', () => void load(file.files?.[0]));
  acceptDrops(byId('own-article') as HTMLDetailsElement, (dropped) => void load(dropped));
  addEventListener('pagehide', () => { keep(isShown() || byId('progress').hidden === false); });
  restoreForm(run);
  return (item) => void run(item);
}

/** Fills the form with what was kept, and processes it where it was shown; nothing else is shown until then. */
function restoreForm(run: (item: number) => Promise<void>): void {
  const kept = keptArticle();
  if (kept === undefined) return;
  for (const [id, value] of [['source-input', kept.source], ['date-input', kept.date], ['url-input', kept.url]] as const) field(id).value = value;
  if (!kept.isShown) return;
  const page = document.documentElement.classList;
  page.add('is-restoring');
  void run(kept.item).finally(() => { page.remove('is-restoring'); });
}

function keepForm(item: number, isShown: boolean): void {
  const source = field('source-input').value;
  if (source === '') forgetArticle();
  else keepArticle({ source, date: field('date-input').value, url: field('url-input').value, item, isShown });
}

function field(id: 'source-input' | 'date-input' | 'url-input'): HTMLInputElement | HTMLTextAreaElement {
  return byId(id) as HTMLInputElement | HTMLTextAreaElement;
}

/** What the visitor wants processed, or what is wrong with it. */
function readForm(source: string, item: number): Assignment | TextKey {
  if (source.trim() === '') return 'emptyInput';
  if (onlyAddress(source) !== undefined) return 'onlyAddress';
  if (source.length > MOST_CHARACTERS) return 'tooLarge';
  const date = field('date-input').value;
  const given = field('url-input').value.trim();
  const url = given === '' ? undefined : webUrl(given);
  if (given !== '' && url === undefined) return 'badUrl';
  return { source, item, ...(date !== '' && { datePublished: date }), ...(url !== undefined && { url }) };
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
