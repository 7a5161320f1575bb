/** Modules that the build makes (see `page-content.ts`). */
declare module 'virtual:prepared' {
  /** An `Analysis` of the prepared article. */
  export const prepared: unknown;
}

declare module 'virtual:prepared-english' {
  /** An `Analysis` of the prepared English article. */
  export const prepared: unknown;
}

declare module 'virtual:world' {
  /** A `World` of `draw-world.ts`. */
  export const world: {
    readonly countries: Readonly<Record<string, { readonly path: string; readonly points: readonly (readonly [x: number, y: number])[] }>>;
    readonly others: string;
  };
}
