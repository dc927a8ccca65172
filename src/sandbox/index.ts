export { createSandbox } from "./create-sandbox.ts";
export type { Sandbox } from "./create-sandbox.ts";
export type { Listening } from "./listen.ts";
