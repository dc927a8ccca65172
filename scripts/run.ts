import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The root of the project. */
export const projectRoot = fileURLToPath(new URL("..", import.meta.url));

/** Runs a command if `url` is the module that Node was started with. A failure is its message, and exit code 1. */
export async function runAsCommand(url: string, main: () => Promise<void>): Promise<void> {
  if (process.argv[1] !== fileURLToPath(url)) return;
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

/** Hands over a new folder, and removes it afterwards. */
export async function inTemporaryFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "contract-"));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
