import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCheck } from "../support/terminal.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "trackstar-names-"));
});
afterAll(() => rm(folder, { recursive: true }));

const command = "::error file=x::PWN";
const name = `a\n${command}\u001b[2J\u0007\u2028.json`;

describe("a file whose name holds line ends and control characters", () => {
  it.each(["text", "json", "junit", "github"])("has a plain name in the report as %s", async (format) => {
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
});
