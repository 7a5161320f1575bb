/** One record of a WARC file. */

/** A record with its content block as it was stored. */
export interface WarcRecord {
  /** Where it starts in the file, in bytes; of a compressed file, where its gzip member starts. `recordAt` takes it. */
  readonly offset: number;
  /** How many bytes it takes in the file, compressed as it is. */
  readonly length: number;
  /** `1.0` or `1.1`. */
  readonly version: string;
  /** `WARC-Type`, in lower case: `response`, `request`, `resource`, `revisit`, … */
  readonly type: string;
  /** `WARC-Target-URI`, without the angle brackets that some writers put around it. */
  readonly url?: string;
  /** `WARC-Date`, as it is written. */
  readonly date?: string;
  /** `Content-Type` of the block, for instance `application/http; msgtype=response`. */
  readonly contentType?: string;
  /** All headers by their name in lower case; of several with one name the values joined by `, `. */
  readonly headers: ReadonlyMap<string, string>;
  /** The content block; of a `response` the whole HTTP message (see `httpResponse`). May share memory with its neighbours. */
  readonly block: Uint8Array;
}
