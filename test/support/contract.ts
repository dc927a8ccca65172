import { readContract } from "../../scripts/generate/contract.ts";
import { bundle } from "../../scripts/generate/read/bundle.ts";
import { root } from "./system.ts";

/** The hand-written document in one piece, as the generator takes it. */
export const contract = await bundle(`${root}openapi`);

/** The same with all that the generator reads off it. */
export const readOff = readContract(contract);
