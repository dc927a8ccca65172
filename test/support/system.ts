import { execFile } from "node:child_process";
import { once } from "node:events";
import { mkdtemp } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
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

/** A port of the loopback interface that nothing listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, "close");
  return port;
}
