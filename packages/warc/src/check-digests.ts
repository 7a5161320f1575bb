/** Whether a record has the digests that its header claims. */
import { createHash, getHashes } from 'node:crypto';
import { dechunk } from './http/dechunk.js';
import { type HttpHead, httpHead } from './http/http-head.js';
import type { ReportIssue } from './issues.js';
import type { WarcRecord } from './record.js';

/** Reports a digest that is wrong; those by algorithms unknown here say nothing. */
export function checkDigests(record: WarcRecord, report: ReportIssue): void {
  const { headers, block, offset } = record;
  if (!hasDigest(headers.get('warc-block-digest'), [block])) report('digest', offset, 'The block of the record does not have the digest that its header claims.');
  const payload = headers.get('warc-payload-digest');
  // A revisit has the digest of what it stands for.
  if (payload === undefined || record.type === 'revisit') return;
  if (!hasDigest(payload, payloads(record))) report('digest', offset, 'The payload of the record does not have the digest that its header claims.');
}

/** Some writers take the body as it came, others without the chunks in which it was sent. */
function payloads({ type, block }: WarcRecord): Uint8Array[] {
  const head: HttpHead | undefined = type === 'response' || type === 'request' ? httpHead(block) : undefined;
  if (head === undefined) return [block];
  const body = block.subarray(head.length);
  return [body, dechunk(body).bytes];
}

function hasDigest(claimed: string | undefined, candidates: readonly Uint8Array[]): boolean {
  const match = /^([a-z0-9-]+):([A-Za-z0-9+/=_-]+)$/i.exec(claimed ?? '');
  const algorithm = match?.[1]!.toLowerCase().replace('-', '') ?? '';
  if (match === null || !algorithms.has(algorithm)) return true;
  const expected = match[2]!;
  return candidates.some((bytes) => {
    const digest = createHash(algorithm).update(bytes).digest();
    return digest.toString('hex') === expected.toLowerCase() || base32(digest) === expected.toUpperCase().replaceAll('=', '') || digest.toString('base64') === expected;
  });
}

const algorithms: ReadonlySet<string> = new Set(getHashes().filter((name) => /^(?:md5|sha1|sha256|sha512)$/.test(name)));
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** RFC 4648, as most writers of WARC files put it. */
function base32(bytes: Uint8Array): string {
  let [text, bits, count] = ['', 0, 0];
  for (const byte of bytes) {
    bits = ((bits << 8) | byte) & 0xffff;
    for (count += 8; count >= 5; count -= 5) text += LETTERS[(bits >> (count - 5)) & 31]!;
  }
  return count > 0 ? text + LETTERS[(bits << (5 - count)) & 31]! : text;
}
