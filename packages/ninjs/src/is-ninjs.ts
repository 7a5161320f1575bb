/** Whether an input is ninjs, by a look at its beginning. */

/** Items show what they are within so many bytes or characters. */
const LOOKED_AT = 8192;
/** Properties that hardly any other JSON has, each in every item of one version or another. */
const telling = /"(?:version[cC]reated|pub[sS]tatus|body_(?:x?html\w*|text)|headlines|bodies|\$standard|representation[tT]ype)"\s{0,20}:|"name"\s{0,20}:\s{0,20}"ninjs"/;

/** Whether a string or bytes look like ninjs; quick, and no promise that `parseNinjs` can read it. */
export function isNinjs(input: string | Uint8Array): boolean {
  const start = (typeof input === 'string' ? input.slice(0, LOOKED_AT) : new TextDecoder().decode(input.subarray(0, LOOKED_AT))).trimStart();
  return /^\ufeff?[[{]/.test(start) && /"(?:uri|headline|body_\w+)"\s{0,20}:/.test(start) && telling.test(start);
}
