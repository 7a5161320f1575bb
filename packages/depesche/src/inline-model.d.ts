// These modules are made by the build of their packages, which type checks on the sources do not wait for.
declare module '@depesche/model-*/inline' {
  export function weights(): Uint8Array;
  export function knowledgeBase(): Uint8Array;
}
