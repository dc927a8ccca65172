import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, rm, writeFile } from "node:fs/promises";
import { text as textOf } from "node:stream/consumers";
import { anOrder } from "trackstar-orders-contract/testing";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { commandFile } from "./built-command.ts";
import { writeMixedCorpus } from "../support/mixed-corpus.ts";
import { runCheck } from "../support/terminal.ts";
import { temporaryFolder } from "../support/system.ts";

const formats = ["text", "json", "junit", "github"];
const golden = (format: string) => fileURLToPath(new URL(`golden/report.${format}`, import.meta.url));
const corpus = await writeMixedCorpus();

/** A report without what differs from run to run. */
const steady = (report: string) =>
  report
    .replaceAll(corpus, "corpus")
    // The contract's payloads, which grow with it.
    .replaceAll(/(?<=one payload of the contract \()[\w, ]+(?=\))/g, "…")
    .replaceAll(/timestamp="[^"]+"/g, 'timestamp="2026-01-01T00:00:00"')
    .replaceAll(`"${manifest.version}"`, '"0.0.0"');

describe("the reports on a mixed corpus", () => {
  it.each(formats)("say the same as ever as %s", async (format) => {
    const { code, text } = await runCheck([corpus, "--format", format]);
    expect(code).toBe(1);
    await expect(`${steady(text)}\n`).toMatchFileSnapshot(golden(format));
  });

  it("are written to files, several at once, and the text is printed all the same", async () => {
    const files = formats.map((format) => join(corpus, `report.${format}.out`));
    const args = formats.flatMap((format, at) => ["--format", `${format}=${files[at]}`]);
    const { text } = await runCheck([corpus, ...args]);
    for (const [at, format] of formats.entries())
      expect(steady(await readFile(files[at] as string, "utf8"))).toBe(await readFile(golden(format), "utf8"));
    expect(`${steady(text)}\n`).toBe(await readFile(golden("text"), "utf8"));
  });

  it("name what cannot be read", async () => {
    for (const format of formats) {
      const { code, text } = await runCheck([join(corpus, "a-right.json"), "gone.json", "--format", format]);
      expect([format, code]).toEqual([format, 2]);
      expect(text).toMatch(/gone\.json[^]*no such file|no such file[^]*gone\.json/);
    }
  });

  it("hold the coverage with --coverage", async () => {
    for (const format of formats) {
      const { text } = await runCheck([corpus, "--coverage", "--format", format]);
      expect(text).toMatch(/shipOrder/);
    }
  });
});

/** The names of the tests in a report. */
const names = (xml: string) => [...xml.matchAll(/<testcase name="([^"]*)" classname="stdin"/g)].map(([, of]) => of);

describe("the report as JUnit", () => {
  const wrong = JSON.stringify({ ...anOrder(), status: 3 });

  it("fails each file that has a violation, also one after the thousandth finding", async () => {
    const within = await temporaryFolder("trackstar-many");
    onTestFinished(() => rm(within, { recursive: true }));
    await writeFile(join(within, "a.ndjson"), `${wrong}\n`.repeat(1200));
    await writeFile(join(within, "b.ndjson"), `${wrong}\n`.repeat(3));
    await writeFile(join(within, "c.ndjson"), JSON.stringify(anOrder()));
    const { text } = await runCheck([within, "--format", "junit"]);
    const suites = [...text.matchAll(/<testsuite [^>]*name="[^"]*(\w\.ndjson)"[^>]* tests="(\d+)" failures="(\d+)"/g)];
    expect(suites.map(([, ...parts]) => parts)).toEqual([
      ["a.ndjson", "1001", "1001"],
      ["b.ndjson", "1", "1"],
      ["c.ndjson", "1", "0"],
    ]);
    expect([...text.matchAll(/message="(\d+) more violations/g)].map(([, count]) => count)).toEqual(["200", "3"]);
  });

  it("names each test of a file once, the same whatever the line", async () => {
    const text = (await runCheck(["--format", "junit"], { input: `${wrong}\n${wrong}\n{"who": 1}\n` })).text;
    const moved = (await runCheck(["--format", "junit"], { input: `\n${wrong}\n${wrong}\n{"who": 1}\n` })).text;
    expect(names(text)).toEqual(["Order /status type", "Order /status type #2", "payload unrecognised"]);
    expect(names(moved)).toEqual(names(text));
    expect([...moved.matchAll(/>stdin:(\d+):/g)].map(([, line]) => line)).toEqual(["2", "3", "4"]);
  });
});

it.each([
  ["/dev/stdout", "stdout"],
  ["/dev/stderr", "stderr"],
] as const)("a report to %s is printed there, though it is a pipe", async (file, stream) => {
  const child = spawn(process.execPath, [commandFile, "check", "-", "--format", `json=${file}`]);
  child.stdin.end(JSON.stringify(anOrder()));
  const [text, [code]] = await Promise.all([textOf(child[stream]), once(child, "exit")]);
  expect([code, JSON.parse(text)]).toMatchObject([0, { payloads: { Order: 1 } }]);
});

const command = "::error file=x::PWN";
const name = `a\n${command}\u001b[2J\u0007\u2028.json`;

describe("a file whose name holds line ends and control characters", () => {
  it.each(formats)("has a plain name in the report as %s", async (format) => {
    const within = await temporaryFolder("trackstar-names");
    onTestFinished(() => rm(within, { recursive: true }));
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
