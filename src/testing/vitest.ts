import { expect } from "vitest";
import { matchers, type ContractMatchers } from "./matchers.ts";

expect.extend(matchers);

// Keeps Vitest's types in the declarations: without them, the matchers are missing where this is imported before Vitest.
export type { Assertion } from "vitest";

// Not by `Matchers`: Vitest's `Assertion` also extends Jest's matchers, so that in a program that has both, they must agree.
declare module "vitest" {
  // oxlint-disable-next-line typescript/no-explicit-any, typescript/no-empty-object-type, no-unused-vars -- as Vitest declares it
  interface Assertion<T = any> extends ContractMatchers {}
  // oxlint-disable-next-line typescript/no-explicit-any, typescript/no-empty-object-type -- an asymmetric matcher stands for any value
  interface AsymmetricMatchersContaining extends ContractMatchers<any> {}
}
