import { execFile } from "node:child_process";
import { randomInt } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, readdir } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** The folder of this project, with a slash at its end. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** Runs a program to its end; rejects where it fails. */
export const run = promisify(execFile);

/** Makes a folder outside of the repository, which the caller removes. */
export const temporaryFolder = (name: string): Promise<string> => mkdtemp(join(tmpdir(), `${name}-`));

/** A port of the loopback interface that nothing listens on, and that nothing is given which asks for any port. */
export async function freePort(): Promise<number> {
  const port = randomInt(20_000, 32_768);
  const probe = createServer().listen(port, "127.0.0.1");
  const isFree = await once(probe, "listening").catch(() => false);
  if (!isFree) return freePort();
  await once(probe.close(), "close");
  return port;
}

/** Builds and packs the package; its path. It is packed into the folder, or was packed before by `npm run test:all`. */
export async function packInto(folder: string): Promise<string> {
  const packed = process.env["PACKED_PACKAGE"];
  if (packed !== undefined) return packed;
  await run("npm", ["pack", "--pack-destination", folder], { cwd: root, maxBuffer: 2 ** 26 });
  return join(folder, (await readdir(folder)).find((name) => name.endsWith(".tgz")) ?? "");
}
