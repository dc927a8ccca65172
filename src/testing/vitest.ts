import { expect } from "vitest";
import { matchers } from "./matchers.ts";
import type { ContractMatchers } from "./matchers.ts";

expect.extend(matchers);

// Not by `Matchers`: Vitest's `Assertion` also extends Jest's matchers, so that in a program that has both, they must agree.
declare module "vitest" {
  // oxlint-disable-next-line typescript/no-explicit-any, typescript/no-empty-object-type, no-unused-vars -- as Vitest declares it
  interface Assertion<T = any> extends ContractMatchers {}
  // oxlint-disable-next-line typescript/no-explicit-any, typescript/no-empty-object-type -- an asymmetric matcher stands for any value
  interface AsymmetricMatchersContaining extends ContractMatchers<any> {}
}
