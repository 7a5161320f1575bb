/** Modules that the build makes (see `page-content.ts`). */
declare module 'virtual:prepared' {
  /** An `Analysis` of the prepared article. */
  export const prepared: unknown;
}

declare module 'virtual:world' {
  /** The countries of the world and the borders between them as path data, in the projection of `world-projection.ts`. */
  export const world: { readonly land: string; readonly borders: string };
}
