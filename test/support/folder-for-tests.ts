import { rm } from "node:fs/promises";
import { afterAll } from "vitest";
import { temporaryFolder } from "./system.ts";

/** Makes a folder for the tests of a file, which is removed after the last of them. */
export async function folderForTests(name: string): Promise<string> {
  const folder = await temporaryFolder(name);
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
