/** Why a passage is no part of the article. */
import type { KindName } from './kinds.js';

export type RemovalReason =
  | KindName
  /** Mostly links. */
  | 'links'
  /** Begins as boilerplate does. */
  | 'phrase'
  /** Says whose picture it is. */
  | 'credit'
  /** Says only when or by whom. */
  | 'dateline'
  /** Stands on the page a second time. */
  | 'repeated'
  /** A short line above the text. */
  | 'before'
  /** A lone line made like nothing else of the article. */
  | 'line'
  /** A heading over what was taken out. */
  | 'heading'
  /** After the end of the article's text. */
  | 'after'
  /** Outside of the element that holds the article. */
  | 'outside';
