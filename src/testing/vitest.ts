import { expect } from "vitest";
import { matchers, type ContractMatchers } from "./matchers.ts";

expect.extend(matchers);

// Keeps Vitest's types in the declarations: without them, the matchers are missing where this is imported before Vitest.
export type { Assertion } from "vitest";

// By what Vitest 3, 4 and 5 have in common: the parameters of `Assertion` differ from one to the next.
declare global {
  // oxlint-disable-next-line typescript/no-namespace -- Chai's types are a namespace
  namespace Chai {
    // oxlint-disable-next-line typescript/no-empty-object-type -- as Chai's types declare it
    interface Assertion extends ContractMatchers {}
  }
}
declare module "vitest" {
  // oxlint-disable-next-line typescript/no-explicit-any, typescript/no-empty-object-type -- an asymmetric matcher stands for any value
  interface AsymmetricMatchersContaining extends ContractMatchers<any> {}
}
