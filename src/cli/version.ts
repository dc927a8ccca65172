import { createRequire } from "node:module";

/** The version of the package. */
export const { version } = createRequire(import.meta.url)("trackstar-orders-contract/package.json") as {
  version: string;
};
