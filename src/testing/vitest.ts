import { expect } from "vitest";
import { matchers } from "./matchers.ts";
import type { ContractMatchers } from "./matchers.ts";

expect.extend(matchers);

declare module "vitest" {
  // oxlint-disable-next-line typescript/no-explicit-any, typescript/no-empty-object-type -- as Vitest declares it
  interface Matchers<T = any> extends ContractMatchers<T> {}
}
