/** Pages in a WARC file. */
import { parsedUrl } from '@depesche/article';
import { httpHead, httpResponse, records, type WarcIssue, type WarcRecord } from '@depesche/warc';
import type { Failure } from '../failure.js';
import type { Chunk } from '../options.js';
import type { Page, PageOrNot } from './page.js';

/** Records without a body of their own (requests, metadata, revisits), answers that are no page, pictures and the like are passed over. */
export async function* warcPages({ source, from, to, options }: Chunk): AsyncGenerator<PageOrNot, void, undefined> {
  const noticed: WarcIssue[] = [];
  const onIssue = (issue: WarcIssue): void => { noticed.push(issue); };
  const failures = (): PageOrNot[] => noticed.splice(0).flatMap((issue) => failureOf(issue, source.path));
  for await (const record of records(source.path, { from, to, maxRecordBytes: options.maxPageBytes, onIssue })) {
    yield* failures();
    const page = pageOf(record, { input: source.path, mostBytes: options.maxPageBytes, onIssue });
    const failed = failures();
    if (failed.length > 0) yield* failed;
    else yield page === undefined ? { kind: 'skipped' } : { kind: 'page', page };
  }
  yield* failures();
}

/** A body whose encoding is not as claimed is read as far as it goes. */
function failureOf({ code, message, offset }: WarcIssue, input: string): PageOrNot[] {
  if (code === 'encoding' || code === 'digest') return [];
  const failure: Failure = { reason: code, message, input, offset };
  return [{ kind: 'failure', failure }];
}

interface Reading {
  readonly input: string;
  readonly mostBytes: number;
  readonly onIssue: (issue: WarcIssue) => void;
}

function pageOf(record: WarcRecord, { input, mostBytes, onIssue }: Reading): Page | undefined {
  const place = { input, offset: record.offset };
  const url = record.url !== undefined && parsedUrl(record.url) !== undefined ? { url: record.url } : {};
  if (record.type === 'resource' || record.type === 'conversion') return page({ place, content: record.block, ...url }, record.contentType);
  // Most of the time goes into decoding bodies, so what is no page is told before.
  const head = record.type === 'response' ? httpHead(record.block) : undefined;
  if (head?.status === undefined || head.status < 200 || head.status > 299 || !isPage(head.headers.get('content-type'))) return undefined;
  const response = httpResponse(record, { maxBodyBytes: mostBytes, onIssue });
  if (response === undefined || response.body.length === 0) return undefined;
  return page({ place, content: response.body, ...url }, response.headers.get('content-type'));
}

function page(known: Page, contentType: string | undefined): Page | undefined {
  if (!isPage(contentType)) return undefined;
  const isHtml = contentType !== undefined && htmlType.test(contentType);
  return { ...known, ...(isHtml && { format: 'html' }), ...(contentType !== undefined && { contentType }) };
}

const htmlType = /^(?:text\/html|application\/xhtml\+xml)\b/i;
/** What can hold an article; of XML and JSON, feeds and formats of the press are told from the rest when they are read. */
const pageType = /^(?:text\/(?:html|plain|xml)|application\/(?:[a-z.-]+\+)?(?:xml|json))\b/i;

function isPage(contentType: string | undefined): boolean {
  return contentType === undefined || pageType.test(contentType);
}
