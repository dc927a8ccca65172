import { fileURLToPath } from "node:url";
import { bundle } from "../../scripts/generate/read/bundle.ts";

/** The hand-written document in one piece, as the generator takes it. */
export const contract = await bundle(fileURLToPath(new URL("../../openapi", import.meta.url)));
