import { matchers, type ContractMatchers } from "./matchers.ts";

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Jest declares it in its own types, which a user of Vitest lacks
const { expect } = globalThis as { expect?: { extend(added: typeof matchers): void } };
if (!expect)
  throw new Error(
    "Jest's global expect is missing. Import this in setupFilesAfterEnv, or call expect.extend(matchers) yourself.",
  );
expect.extend(matchers);

declare global {
  // oxlint-disable-next-line typescript/no-namespace -- Jest's types are a namespace
  namespace jest {
    // oxlint-disable-next-line typescript/no-empty-object-type, no-unused-vars -- as Jest's types declare it
    interface Matchers<R, T = {}> extends ContractMatchers<R> {}
  }
}
