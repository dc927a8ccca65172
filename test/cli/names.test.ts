import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { changedContract } from "../support/changed-contract.ts";
import { runCheck, runCommand } from "../support/terminal.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "trackstar-names-"));
});
afterAll(() => rm(folder, { recursive: true }));

const command = "::error file=x::PWN";
const name = `a\n${command}\u001b[2J\u0007\u2028.json`;

describe("a file whose name holds line ends and control characters", () => {
  it.each(["text", "json", "junit", "sarif", "github"])("has a plain name in the report as %s", async (format) => {
    const within = join(folder, format);
    await mkdir(within);
    await writeFile(join(within, name), '{"status": 3}');
    const paths = [join(within, name), within, join(within, "gone\n::error::PWN\u001b.json")];
    const { text, complaints } = await runCheck([...paths, "--as", "Order", "--format", format]);
    expect(text).toMatch(/a(?:\?|%3F)/);
    const said = `${text}\n${complaints}`;
    expect(said).not.toMatch(/^\s*::error(?: file=x)?::PWN/m);
    expect(said.replaceAll("\n", "")).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
  });

  it("cannot be a workflow command when it begins a line", async () => {
    const { text } = await runCheck([`${command}.json`]);
    expect(text).toMatch(/^\.\/::error file=x::PWN\.json: unreadable/);
  });

  it("is no query of its address in SARIF", async () => {
    const file = join(folder, "line\nend.json");
    await writeFile(file, "{}");
    const { text } = await runCheck(["--format", "sarif", "--as", "Order", relative(process.cwd(), file)]);
    expect(text).toMatch(/"uri": "[^"?]*line%3Fend\.json"/);
  });
});

describe("expectations", () => {
  it("of a call whose name holds a line end stay on one line", async () => {
    const file = join(folder, "team\n::error::PWN.json");
    const exchange = "call\n::error::PWN";
    await writeFile(file, JSON.stringify({ operations: { [exchange]: { reads: {}, writes: {} } }, events: {} }));
    const { code, text } = await runCheck(["--against", file]);
    expect(code).toBe(1);
    expect(text).toContain("call?::error::PWN");
    expect(text).not.toMatch(/^::error/m);
  });
});

it("diff keeps names with line ends on one line", async () => {
  const files = [join(folder, "old.json"), join(folder, "new.json")];
  const path = "/a\n::error::PWN\u001b";
  const method = { operationId: "op\n::error::PWN", responses: {} };
  const old = changedContract(({ at }) => {
    at("paths")[path] = { post: method };
  });
  await writeFile(files[0] as string, JSON.stringify(old));
  await writeFile(files[1] as string, JSON.stringify(changedContract()));
  for (const format of ["text", "json"]) {
    const running = runCommand(["diff", ...files, "--format", format]);
    expect(await running.code).toBe(1);
    const said = running.lines.join("\n");
    expect(said).toContain("op?::error::PWN");
    expect(said).not.toMatch(/^::error/m);
  }
});
