import type { SandboxContext, SandboxState } from "./state.ts";
import type { Fault } from "./faults/fault.ts";
import type { Integration } from "../schemas/integration.ts";
import type { Match } from "./rules/match-route.ts";
import type { ParsedBody } from "./rules/body.ts";

/** A request that has come as far as its operation. */
export interface Exchange extends Match {
  readonly context: SandboxContext;
  /** The state in which the request arrived: a reset gives the sandbox another one. */
  readonly state: SandboxState;
  /** The warehouse system of the connection; undefined for one that takes what the base contract has. */
  readonly integration: Integration | undefined;
  readonly fault: Fault;
  readonly body: ParsedBody | undefined;
}
