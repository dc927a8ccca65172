import { fileURLToPath } from "node:url";
import { readContract } from "../../scripts/generate/contract.ts";
import { bundle } from "../../scripts/generate/read/bundle.ts";

/** The hand-written document in one piece, as the generator takes it. */
export const contract = await bundle(fileURLToPath(new URL("../../openapi", import.meta.url)));

/** The same with all that the generator reads off it. */
export const readOff = readContract(contract);
