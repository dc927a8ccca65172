import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, constants, openSync } from "node:fs";
import { mkdtemp, open, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { anExample, anOrder } from "trackstar-orders-contract/testing";
import { describe, expect, it, onTestFinished } from "vitest";
import { commandFile } from "./built-command.ts";
import { secret } from "../support/sandbox-calls.ts";
import { folderForTests } from "../support/folder-for-tests.ts";

const order = JSON.stringify(anOrder());
const folder = await folderForTests("trackstar-pipes");

function pipe(path: string): string {
  execFileSync("sh", ["-c", 'mkfifo "$0"', path]);
  // A test that fails may leave a thread that opens the pipe, which keeps Vitest from its end: this is the partner that it waits for.
  onTestFinished(() => closeSync(openSync(path, constants.O_RDWR | constants.O_NONBLOCK)));
  return path;
}

/** In a process of its own: a pipe that is opened as a file would keep this one from its end. */
function start(...args: string[]) {
  const child = spawn(process.execPath, [commandFile, ...args], { stdio: "pipe" });
  onTestFinished(() => void child.kill("SIGKILL"));
  return { child, ended: Promise.all([once(child, "exit"), text(child.stdout), text(child.stderr)]) };
}

describe("a pipe", () => {
  it.each([
    ["", ["link.json", "pipe.json"]],
    ["/*.json", ["link.json"]],
  ])(
    "in a folder%s is named and not read, whatever links to it: nothing may ever come from it",
    async (rest, named) => {
      const root = await mkdtemp(join(folder, "in-"));
      await writeFile(join(root, "fine.json"), order);
      pipe(join(root, "pipe.json"));
      pipe(join(root, "of-no-matter"));
      await symlink("of-no-matter", join(root, "link.json"));
      const [exit, said] = await start("check", `${root}${rest}`).ended;
      expect(exit).toEqual([2, null]);
      expect([...said.matchAll(/^.*\/(.*): unreadable: not a regular file$/gm)].map(([, name]) => name)).toEqual(
        expect.arrayContaining(named),
      );
      expect(said).toContain("in 1 payload of 1 input");
    },
  );

  it("that is named itself is read", async () => {
    const path = pipe(join(folder, "named"));
    const { ended } = start("check", path);
    await writeFile(path, order);
    expect(await ended).toEqual([[0, null], expect.stringContaining("in 1 payload of 1 input"), ""]);
  });
});

it("explains a log that is still being written line by line", async () => {
  const { child, ended } = start("explain");
  const line = `${JSON.stringify(anExample("orderUpdatedEventDotted"))}\n`;
  child.stdin.write(line);
  await once(child.stdout, "data");
  child.stdin.end(line);
  expect(await ended).toEqual([[0, null], expect.stringMatching(/^stdin:1: [^]*^stdin:2: /m), ""]);
});

describe.each(["SIGTERM", "SIGINT"] as const)("%s ends a command that waits, with the exit code 2:", (signal) => {
  it("for a pipe", async () => {
    const path = pipe(join(folder, signal));
    const { child, ended } = start("check", path);
    // It opens when the check has opened the other end.
    const writer = await open(path, "w");
    child.kill(signal);
    expect(await ended).toEqual([[2, null], "", expect.stringMatching(/^The command was stopped\.$/m)]);
    await writer.close();
  });

  const replay = ["replay", "--to", "http://127.0.0.1:1", "--secret", secret];
  it.each([[["check"]], [["explain"]], [replay]])("for its standard input, as %j", async (command) => {
    const { child, ended } = start(...command, "-");
    // More than the system holds for a reader: all of it is only taken when the check reads.
    await new Promise((resolve) => child.stdin.write(`${order}\n`.repeat(2000), resolve));
    child.kill(signal);
    expect(await ended).toEqual([[2, null], "", expect.stringMatching(/^The command was stopped\.$/m)]);
  });
});

it.each([[["--version"]], [["check"]], [["sandbox", "--port", "0"]]])(
  "%j ends with 2 and a readable line when its output cannot be written",
  async (args) => {
    // A file that is open for reading only: writing fails, as it does on a full disk.
    const closed = openSync(commandFile, "r");
    const child = spawn(process.execPath, [commandFile, ...args], { stdio: ["pipe", closed, "pipe"] });
    closeSync(closed);
    child.stdin?.end(order);
    const [said, exit] = await Promise.all([text(child.stderr as Readable), once(child, "exit")]);
    expect(exit).toEqual([2, null]);
    expect(said).toMatch(/^The output cannot be written \(E[A-Z]+\)\.$/m);
    expect(said).not.toMatch(/\bat .*:\d+/);
  },
);
