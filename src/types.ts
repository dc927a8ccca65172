export type { components, operations, paths, webhooks } from "../generated/paths.ts";
export type * from "../generated/types.ts";
