import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync } from "node:fs";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { anOrder } from "trackstar-orders-contract/testing";
import { afterAll, expect, it } from "vitest";
import { commandFile } from "./built-command.ts";

const folder = await mkdtemp(join(tmpdir(), "trackstar-output-"));
const order = join(folder, "order.json");
await writeFile(order, JSON.stringify(anOrder()));
afterAll(() => rm(folder, { recursive: true }));

it.each([[["--version"]], [["check", order]], [["sandbox", "--port", "0"]]])(
  "%j ends with 2 and a readable line when its output cannot be written",
  async (args) => {
    // A file that is open for reading only: writing fails, as it does on a full disk.
    const closed = openSync(commandFile, "r");
    const child = spawn(process.execPath, [commandFile, ...args], {
      stdio: ["ignore", closed, "pipe"],
    });
    closeSync(closed);
    const [said, exit] = await Promise.all([text(child.stderr as Readable), once(child, "exit")]);
    expect(exit).toEqual([2, null]);
    expect(said).toMatch(/^The output cannot be written \(E[A-Z]+\)\.$/m);
    expect(said).not.toMatch(/\bat .*:\d+/);
  },
);
