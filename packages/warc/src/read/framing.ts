/** How the records of a file are laid out: each in a gzip member of its own, or plain one after the other. */
import type { WarcRecord } from '../record.js';
import type { Window } from '../source/window.js';

/** What was found at a place. */
export type Found =
  | { readonly kind: 'records'; readonly records: readonly WarcRecord[]; readonly next: number }
  /** A record that is passed over, with its end where that is known. */
  | { readonly kind: 'too-large'; readonly next?: number }
  | { readonly kind: 'damaged'; readonly reason: string }
  | { readonly kind: 'truncated' }
  | { readonly kind: 'end' };

/** One layout. */
export interface Framing {
  /** The record or records at a place where one should start. */
  read(window: Window, position: number, mostBytes: number): Promise<Found>;
  /** The first place at or after `position` where a record starts; `undefined` when there is none before `to`. */
  find(window: Window, position: number, to: number): Promise<number | undefined>;
}
