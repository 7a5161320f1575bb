/** Whether a page runs anything: calls that attacks make are counted in a real browser. */
import type { Browser } from 'playwright-core';
import { patience } from './chromium.js';

/** What ran in a page. */
export interface Executed {
  /** Calls of `alert`, `fetch` and the like, by name. */
  readonly calls: readonly string[];
  /** Frames, navigations and requests for anything but pictures and media. */
  readonly requests: readonly string[];
  /** Schemes of the links, as the browser resolves them. */
  readonly schemes: readonly string[];
}

/** Loads a page without network, moves over and focuses every element, and says what ran. */
export async function execute(browser: Browser, html: string): Promise<Executed> {
  const context = await browser.newContext({ baseURL: 'https://page.example/' });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  const requests: string[] = [];
  await page.addInitScript(countCalls);
  await page.route('**/*', async (route) => {
    const request = route.request();
    if (request.url() === PAGE) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    if (!['image', 'media'].includes(request.resourceType())) requests.push(`${request.resourceType()} ${request.url()}`);
    return route.abort();
  });
  await page.goto(PAGE, { waitUntil: 'load' });
  const schemes = await page.evaluate(provoke);
  await page.waitForTimeout(50); // timers and error handlers of pictures
  const calls = await page.evaluate(() => (globalThis as unknown as { calls: string[] }).calls);
  await context.close();
  return { calls, requests, schemes };
}

const PAGE = 'https://page.example/';

/** Runs in the page, before anything else. */
function countCalls(): void {
  const scope = globalThis as unknown as Record<string, unknown>;
  const calls: string[] = [];
  scope['calls'] = calls;
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'fetch', 'open', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Worker', 'postMessage']) {
    scope[name] = function counted(): void {
      calls.push(name);
    };
  }
}

/** Runs in the page: events that attributes could listen to. */
function provoke(): string[] {
  const page = globalThis as unknown as { document: { querySelectorAll(selector: string): Iterable<ProvokedElement> }; Event: new (type: string, init: object) => unknown };
  const schemes = new Set<string>();
  for (const element of page.document.querySelectorAll('*')) {
    for (const type of ['mouseover', 'mouseenter', 'pointerover', 'focus', 'toggle', 'animationend', 'error', 'load']) {
      element.dispatchEvent(new page.Event(type, { bubbles: false }));
    }
    element.focus?.();
    if (element.protocol !== undefined && element.href !== undefined) schemes.add(element.protocol);
  }
  return [...schemes].sort();
}

interface ProvokedElement {
  dispatchEvent(event: unknown): void;
  focus?(): void;
  readonly protocol?: string;
  readonly href?: string;
}
