import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { root, run } from "./system.ts";

/** Builds and packs the package; its path. It is packed into the folder, or was packed before by `npm run test:all`. */
export async function packInto(folder: string): Promise<string> {
  const packed = process.env["PACKED_PACKAGE"];
  if (packed !== undefined) return packed;
  await run("npm", ["pack", "--pack-destination", folder], { cwd: root, maxBuffer: 2 ** 26 });
  return join(folder, (await readdir(folder)).find((name) => name.endsWith(".tgz")) ?? "");
}
