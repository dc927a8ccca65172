import { inject } from "vitest";

declare module "vitest" {
  interface ProvidedContext {
    /** Whether the larger counts of `countOf` are meant; missing in the other projects. */
    isThorough?: true;
  }
}

/** How many cases a test runs: the first count in `npm test`, the second in `npm run test:contract`, which may take longer. */
export function countOf(quick: number, thorough: number): number {
  return inject("isThorough") ? thorough : quick;
}
