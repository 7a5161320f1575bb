// This module is made by the build of its package, which type checks on the sources do not wait for.
declare module '@depesche/model-de/inline' {
  export function weights(): Uint8Array;
  export function knowledgeBase(): Uint8Array;
}
