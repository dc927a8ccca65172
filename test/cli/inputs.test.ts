import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rename, symlink, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { promisify } from "node:util";
import { anOrder } from "trackstar-orders-contract/testing";
import { describe, expect, it } from "vitest";
import { runCheck, runCommand } from "../support/terminal.ts";
import { commandFile } from "./built-command.ts";
import { folderForTests } from "../support/folder-for-tests.ts";

// A folder's name may hold the characters of a pattern.
const folder = await folderForTests("trackstar-inputs (1) [2]");

const order = JSON.stringify(anOrder());
const wrong = JSON.stringify({ ...anOrder(), status: 3 });
const pretty = JSON.stringify(anOrder(), null, 2);
const wrongPretty = JSON.stringify({ ...anOrder(), status: 3 }, null, 2);
const lineOfStatus = wrongPretty.split("\n").findIndex((line) => line.startsWith('  "status"')) + 1;

/** Where findings are, as `line:column rule`. */
async function places(input: string | Uint8Array | readonly Uint8Array[], ...args: string[]): Promise<string[]> {
  const { text, code } = await runCheck(args, { input });
  const found = [...text.matchAll(/^stdin:(\d+:\d+): error: .*\((\S+)\)$/gm)].map(([, at, rule]) => `${at} ${rule}`);
  expect(code).toBe(found.length === 0 ? 0 : text.includes(" in 0 payloads ") ? 2 : 1);
  return found;
}

describe("NDJSON", () => {
  it("is checked line by line, blank lines and the end of the last line do not matter", async () => {
    expect(await places(`${order}\n\n  \r\n${order}\r\n${order}`)).toEqual([]);
    const column = wrong.indexOf('"status":') + '"status":'.length + 1;
    expect(await places(`${order}\n\n${wrong}\n${order}\n${wrong}`)).toEqual([`3:${column} type`, `5:${column} type`]);
  });

  it("goes on after a line that is no JSON", async () => {
    const found = await places(`${order}\n{"id": nope}\n${wrong}\n`);
    expect(found).toEqual(["2:8 json", expect.stringMatching(/^3:\d+ type$/)]);
  });

  it("says where the last line is cut", async () => {
    const cut = order.slice(0, 100);
    const { text } = await runCheck([], { input: `${order}\n${cut}` });
    expect(text).toMatch(/^stdin:2:\d+: error: input: the JSON ends in the middle: was it cut\? \(json\)$/m);
    expect(await places(`${order}\n{"id": tru`)).toEqual(["2:8 json"]);
  });

  it.each([
    [`${order} trailing`, order.length + 2, "there is more text after the end of the JSON"],
    [`${order}${order}`, order.length + 1, "there is more text after the end of the JSON"],
    ["trailing", 1, "this is not JSON"],
  ])("says where text is that does not belong there (%#)", async (line, column, message) => {
    const { code, text } = await runCheck([], { input: `${order}\n${line}` });
    expect([code, text]).toEqual([1, expect.stringContaining(`stdin:2:${column}: error: input: ${message} (json)\n`)]);
  });

  it("may have arrays in its lines", async () => {
    expect(await places(`[${order}]\n`, "--as", "Order")).toEqual([]);
    const { text } = await runCheck([await file("arrays.ndjson", `[${order},${wrong}]\n`)]);
    expect(text).toMatch(/in 2 payloads/);
  });
});

describe("a document", () => {
  it("is one payload over many lines, and may be followed by others, as jq prints them", async () => {
    const line = pretty.split("\n").length + lineOfStatus;
    expect(await places(`${pretty}\n${wrongPretty}\n`)).toEqual([`${line}:13 type`]);
  });

  it("is an array, whose values are read one by one", async () => {
    expect(await places("[\n]\n", "--as", "Order").catch(() => "nothing")).toBe("nothing");
    expect(await places(`[${order}, ${order}]`)).toEqual([]);
    expect(await places(`[\n${order},\n${wrongPretty}\n]`)).toEqual([`${lineOfStatus + 2}:13 type`]);
  });

  it("may have brackets, quotes and backslashes in its strings", async () => {
    const input = String.raw`[{"x": "\\"}, {"y": "\"]},["}, "\"[", "]"]`;
    const { code, text } = await runCheck(["--as", "Tag"], { input });
    expect([code, text]).toEqual([0, expect.stringContaining("in 4 payloads") as unknown]);
  });

  it.each([
    ["[1 2]", ["1:4 json"]],
    ["[1,,2]", ["1:4 json"]],
    ["[,1]", ["1:2 json"]],
    ["[1,]", ["1:4 json"]],
    ["[1", ["1:3 json"]],
    ["[1] x", ["1:2 type", "1:5 json"]],
    ["[1]\n[2]", ["1:2 type", "2:2 type"]],
    ['["a', ["1:2 json"]],
    ['[{"a":1]', ["1:8 json"]],
    ["[1, // one\n2]", ["1:5 json"]],
  ])("%j that is an array says where it is wrong", async (input, expected) => {
    expect(await places(input, "--as", "Order")).toEqual(expected);
  });

  it("of more than 128 MiB is refused, and is told how to become NDJSON", async () => {
    const filler = Buffer.alloc(1024 * 1024, " ");
    const long = [Buffer.from("["), ...Array.from({ length: 128 }, () => filler), Buffer.from(`${order}]`)];
    const { code, text } = await runCheck([], { input: long });
    expect([code, text]).toEqual([2, expect.stringMatching(/^stdin: unreadable: .*128 MiB: .*jq -c '\.\[\]'/)]);
    expect((await runCheck([], { input: [...long.slice(0, 100), Buffer.from(`${order}]`)] })).code).toBe(0);
  });

  it("gives the same findings however it arrives", async () => {
    for (const input of [`[${order},\n${wrong}]`, `${order}\n${wrong}\n`, `${pretty}\n${wrongPretty}`]) {
      const bytes = Buffer.from(input.replaceAll("order_id", "Zoë 🎉"));
      const whole = await places(bytes);
      expect(whole).toHaveLength(1);
      expect(await places(Array.from(bytes, (_, at) => bytes.subarray(at, at + 1)))).toEqual(whole);
      expect(await places([bytes.subarray(0, 70_000), bytes.subarray(70_000)])).toEqual(whole);
    }
  });
});

describe("an input that is not as it should be", () => {
  const marked = Buffer.from([0xef, 0xbb, 0xbf]);
  it("may begin with a byte order mark", async () => {
    expect(await places(Buffer.concat([marked, Buffer.from(order)]))).toEqual([]);
    expect(await places(Buffer.concat([marked, Buffer.from(pretty)]))).toEqual([]);
  });

  it.each([
    ["UTF-16 with its mark", Buffer.from(`\uFEFF${order}`, "utf16le"), /UTF-16/],
    ["UTF-16 without", Buffer.from(order, "utf16le"), /UTF-16/],
    ["UTF-16, the other way round", Buffer.from(`\uFEFF${order}`, "utf16le").swap16(), /UTF-16/],
    ["binary", Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 0]), /binary/],
    ["empty", Buffer.alloc(0), /there is nothing in it/],
    ["blank", Buffer.from(" \n\t\r\n"), /there is nothing in it/],
    ["a mark alone", marked, /there is nothing in it/],
  ])("is %s: one line says so", async (_name, input, said) => {
    const { code, text, complaints } = await runCheck([], { input });
    expect([code, complaints]).toEqual([2, expect.stringContaining("Nothing was checked")]);
    expect(text).toMatch(new RegExp(`^stdin:1:1: error: input: .*${said.source}.*\\(input\\)$`, "m"));
    expect(text).toMatch(/^1 violation/m);
  });

  it("is not UTF-8 in a line: line and column say where", async () => {
    expect(await places(Buffer.from(`${order}\n{"id": "Zo\u00eb"}\n`, "latin1"))).toEqual(["2:11 encoding"]);
  });

  it("has a value of more than 32 MiB: it is passed over, and the rest is checked", async () => {
    const filler = Buffer.alloc(1024 * 1024, "a");
    const long = [Buffer.from(`${order}\n"`), ...Array.from({ length: 33 }, () => filler), Buffer.from(`"\n${wrong}`)];
    expect(await places(long)).toEqual(["2:1 too-long", expect.stringMatching(/^3:\d+ type$/)]);
  });

  it("is nested very deeply", async () => {
    const deep = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;
    const input = `{"additional_fields": {"x": ${deep}}, ${wrong.slice(1)}\n{"x": ${deep.slice(1)}`;
    const { code, text } = await runCheck(["--show-values", "--coverage", "--as", "Order"], { input });
    expect(code).toBe(1);
    expect(text).toMatch(/\/status must be string; found 3/);
    const request = `${'{"status":'.repeat(600)}1${"}".repeat(600)}`;
    expect((await runCheck([], { input: request })).text).toMatch(/ is nested more than 500 levels deep \(depth\)$/m);
  });
});

async function file(name: string, content: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

describe("paths", () => {
  it("are files, folders and patterns, each file once", async () => {
    await mkdir(join(folder, "logs", "deep"), { recursive: true });
    await file("logs/a.json", pretty);
    await file("logs/deep/b.ndjson", `${order}\n${order}\n`);
    await file("logs/notes.txt", "not read");
    const logs = join(folder, "logs");
    const both = await runCheck([logs, join(logs, "**", "*.ndjson"), join(logs, "a.json")]);
    expect(both).toMatchObject({ code: 0, text: expect.stringContaining("in 3 payloads of 2 inputs") as unknown });
    const one = await runCheck([join(logs, "*.json")]);
    expect(one.text).toContain("in 1 payload of 1 input");
  });

  it.each(["", "/**/*.json"])("are folders%s, whose links are followed inside and never out or up", async (pattern) => {
    const root = await mkdtemp(join(folder, "links-"));
    const [inside, outside] = [join(root, "inside"), join(root, "outside")];
    await mkdir(join(inside, "deep"), { recursive: true });
    await mkdir(outside);
    await writeFile(join(outside, "other.json"), wrong);
    await writeFile(join(inside, "deep", "own.json"), order);
    await writeFile(join(inside, "deep", "text.txt"), order);
    await symlink("deep/own.json", join(inside, "same.json"));
    await symlink("deep/text.txt", join(inside, "link.json"));
    await symlink("..", join(inside, "deep", "loop"));
    expect((await runCheck([inside + pattern])).text).toMatch(/in 2 payloads of 2 inputs(?![^]*Not checked)/);
    await symlink("../..", join(inside, "deep", "up"));
    await symlink(outside, join(inside, "folder"));
    await symlink(join(outside, "other.json"), join(inside, "out.json"));
    const { code, text } = await runCheck([inside + pattern]);
    expect(code).toBe(0);
    expect(text).toContain("in 2 payloads of 2 inputs");
    expect(text).toMatch(/^ +3 {2}links that are not followed/m);
    const named = await runCheck([join(inside, "out.json"), `${join(inside, "folder")}${pattern}`]);
    expect(named.text).toContain("in 1 payload of 1 input\n");
  });

  it.each(["", "/**/*.json"])(
    "are folders%s below which names hold line ends that a pattern does not fit: they are named",
    async (pattern) => {
      const root = await mkdtemp(join(folder, "ends-"));
      const names = ["a\nb", "\r", "\u2028c", "d\u2029", "e"];
      for (const name of names) {
        await mkdir(join(root, name));
        await writeFile(join(root, name, `${name}.json`), order);
      }
      await Promise.all(["\n.json", "a\n.json", "Icon\r"].map((name) => writeFile(join(root, name), order)));
      const { code, text } = await runCheck([root + pattern]);
      expect([code, text]).toEqual([2, expect.stringContaining("in 2 payloads of 2 inputs")]);
      const named = [...text.matchAll(/\/(.*): unreadable: its name holds a line end$/gm)];
      expect(new Set(named.map(([, path = ""]) => path.split("/").at(-1)))).toEqual(
        new Set(["?", "?.json", "?c", "a?b", "d?"]),
      );
    },
  );

  it("are folders with links that lead nowhere, which are named", async () => {
    const dangling = join(folder, "dangling");
    await mkdir(dangling);
    await file("dangling/fine.json", order);
    await symlink("gone", join(dangling, "lost.json"));
    await symlink("round.json", join(dangling, "round.json"));
    await symlink("gone", join(dangling, "of-no-matter"));
    const { code, text } = await runCheck([dangling]);
    expect(code).toBe(2);
    expect(text).toContain(`${join(dangling, "lost.json")}: unreadable: no such file`);
    expect(text).toContain(`${join(dangling, "round.json")}: unreadable: cannot be read (ELOOP)`);
    expect(text).not.toContain("of-no-matter");
    expect(text).toContain("in 1 payload of 1 input");
  });

  it.each(["", "/**/*.json"])("are folders%s with one below that cannot be listed, which is named", async (pattern) => {
    const root = await mkdtemp(join(folder, "deep-"));
    await writeFile(join(root, "fine.json"), order);
    // A path that is longer than any system takes: that fails whoever runs the test. It is put together from two halves.
    const half = join(...Array.from({ length: 10 }, () => "n".repeat(250)));
    const [top, rest] = [join(root, half), await mkdtemp(join(folder, "rest-"))];
    await Promise.all([mkdir(top, { recursive: true }), mkdir(join(rest, half), { recursive: true })]);
    await rename(rest, join(top, "n"));
    try {
      const { code, text } = await runCheck([`${root}${pattern}`]);
      expect(code).toBe(2);
      expect(text).toMatch(/\/n+: unreadable: cannot be read \(ENAMETOOLONG\)/);
      expect(text).toContain("in 1 payload of 1 input");
    } finally {
      await rename(join(top, "n"), rest);
    }
  });

  it.each(["/**/*.json", "/!*"])(
    "are patterns as %s, whatever working directory and neighbours are",
    async (pattern) => {
      const root = await mkdtemp(join(folder, "beside-"));
      const [inside, away] = [join(root, "inside"), join(root, "away")];
      await Promise.all([inside, away, join(root, "line\nend")].map((path) => mkdir(path)));
      await symlink("..", join(root, "up"));
      await writeFile(join(inside, "!own.json"), order);
      const escaped = inside.replaceAll(/[()[\]]/g, "\\$&");
      for (const [cwd = "/", start = escaped] of [[], ["/", inside], [away, relative(away, inside)]]) {
        const args = [commandFile, "check", start + pattern];
        const { stdout } = await promisify(execFile)(process.execPath, args, { cwd });
        expect(stdout).toMatch(/in 1 payload of 1 input\n(?![^]*Not checked)/);
      }
    },
  );

  it("that cannot be read are named, the others are checked, and the exit code is 2", async () => {
    await mkdir(join(folder, "empty"), { recursive: true });
    const path = await file("fine.json", order);
    const { code, text } = await runCheck([path, join(folder, "gone.json"), join(path, "x"), join(folder, "empty")]);
    expect(code).toBe(2);
    expect(text).toMatch(/gone\.json: unreadable: no such file/);
    expect(text).toMatch(/x: unreadable: cannot be read \(ENOTDIR\)/);
    expect(text).toMatch(/empty: unreadable: it has no file that ends in \.json, /);
    expect(text).toContain("in 1 payload of 1 input");
  });

  it.each([["[]"], ['{"a":'], ['{"id":1}'], ['{"id": 1}\n{"id": 2}\n'], ['[{"a":1},]'], [""]])(
    "that hold nothing of the contract, as %j, make the exit code 2",
    async (content) => {
      const { code, complaints } = await runCheck([await file("nothing.json", content)]);
      expect([code, complaints]).toEqual([2, expect.stringContaining("Nothing was checked")]);
    },
  );
});

it("lists at most 1,000 findings and counts them all", async () => {
  const { text } = await runCheck([], { input: `${wrong}\n`.repeat(1500) });
  expect(text.match(/^stdin:/gm)).toHaveLength(1000);
  expect(text).toContain("… and 500 more findings");
  expect(text).toContain("1500 violations");
});

it("stops in a long input when it is told to, with the exit code 2", async () => {
  const command = runCommand(["check"], { input: Array.from({ length: 20 }, () => Buffer.from(`${order}\n`)) });
  command.stop();
  expect([await command.code, command.lines]).toEqual([2, []]);
  expect(command.complaints[0]).toBe("The command was stopped.");
});
