/** What the functions for pages take. */
import type { ParseOptions } from '@depesche/article';
import { decodeBytes } from '../../bytes/decode-bytes.js';
import type { PageTree } from './page-tree.js';
import { readPage } from './read-page.js';
import { type DocumentLike, writeDocument } from './write-document.js';

/** A page as text, as bytes, or as a `Document` of htmlparser2. */
export type PageInput = string | Uint8Array | DocumentLike;

export interface PageInputOptions {
  /** `Content-Type` header the page came with; its `charset` counts when the page comes as bytes. */
  readonly contentType?: string;
  readonly onIssue?: ParseOptions['onIssue'];
}

/**
 * Reads a page however it comes.
 *
 * @throws TypeError when the input is none of the three
 */
export function pageOf(input: PageInput, { contentType, onIssue }: PageInputOptions = {}): PageTree {
  if (typeof input === 'string') return readPage(input);
  if (input instanceof Uint8Array) return readPage(decodeBytes(input, contentType, onIssue));
  if (!isDocument(input)) throw new TypeError('A page is a string, a Uint8Array or a Document of htmlparser2.');
  return readPage(writeDocument(input), { literal: true });
}

function isDocument(input: unknown): input is DocumentLike {
  return typeof input === 'object' && input !== null && 'children' in input && Array.isArray(input.children);
}
