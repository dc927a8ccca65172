import { createRequire } from "node:module";

/** The version of the package. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it is the package's own manifest
export const { version } = createRequire(import.meta.url)("trackstar-orders-contract/package.json") as {
  version: string;
};
