import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it, vi } from "vitest";
import { folderForTests } from "../support/folder-for-tests.ts";
import { runCommand } from "../support/terminal.ts";
import { commandFile } from "./built-command.ts";

const client = fileURLToPath(new URL("conformance-clients/client.mjs", import.meta.url));
const { PATH = "" } = process.env;
const all = ["updateOrder", "cancelOrder", "shipOrder"];
const puts = ["updateOrder", "cancelOrder"];
const ship = ["shipOrder"];

/** Variables with secrets of a team. */
const secretsOf = { DATABASE_URL: "postgres://u:hunter2@h/db", DB_PW: "p&ss/word" };

async function conformance(options: string[], command: string[], more: Record<string, string> = {}) {
  const env = { PATH, ...secretsOf, ...more };
  const running = runCommand(["conformance", ...options, "--", ...command], { env });
  const code = await running.code;
  return { code, text: running.lines.join("\n"), complaints: running.complaints };
}

afterEach(() => {
  vi.useRealTimers();
});

/** Waits until so many commands have left their process id in a folder. */
async function processesIn(folder: string, count: number): Promise<number[]> {
  for (;;) {
    const names = await readdir(folder);
    if (names.length >= count) return names.map(Number);
    await setTimeout(20);
  }
}

/** Whether a process runs. One that ended is still there until whoever inherited it asks. */
async function isRunning(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  return !stat.includes(") Z ");
}

interface JsonReport {
  scenarios: { name: string; findings: string[] }[];
}

/** The findings of each scenario that was chosen. */
async function findingsOf(scenarios: string[], flaw: string) {
  const chosen = scenarios.map((name) => `--scenario=${name}`);
  const { code, text } = await conformance([...chosen, "--format=json"], [process.execPath, client, flaw]);
  const report = JSON.parse(text) as JsonReport;
  const findings = report.scenarios.flatMap((one) => one.findings);
  expect(code).toBe(findings.length > 0 ? 1 : 0);
  expect(report.scenarios.map(({ name }) => name).sort()).toEqual(scenarios.toSorted());
  return findings;
}

const lacksToken = "401 The call lacks credentials. Missing: the header x-trackstar-access-token.";
const invalid = "422 The request is not valid: its body must be";
const nothingArrived = /^The command called none of the operations at TRACKSTAR_BASE_URL: updateOrder sent no PUT/;
const mayExist = "the shipment may exist, so read the order first";

/** A flaw of the client, a scenario that shows it, and the findings: a sentence, and for which writes. */
const flaws: [flaw: string, scenario: string, found: Record<string, readonly string[]>][] = [
  ["no-key", "replay", { "shipped twice: a 200, then a 200": ship, "sent no Idempotency-Key": all }],
  [
    "fresh-key",
    "at-once",
    {
      "shipped twice: a 200, then a 200": ship,
      "sent another Idempotency-Key than it was given": all,
      "changed its Idempotency-Key between attempts": all,
    },
  ],
  ["new-key-on-retry", "cut-before-write", { "changed its Idempotency-Key between attempts": puts }],
  ["other-token", "success", { "sent another x-trackstar-access-token than it was given": all }],
  ["drops-a-parcel", "success", { "sent another body than it was given: packages": ship }],
  ["adds-a-field", "success", { "sent another body than it was given: tags": ["updateOrder", "shipOrder"] }],
  [
    "repeats-shipments",
    "bad-gateway-after-write",
    { "shipped twice: a 502, then a 200": ship, [`was repeated after a 502: ${mayExist}`]: ship },
  ],
  ["repeats-shipments", "cut-before-write", { [`was repeated after a lost response: ${mayExist}`]: ship }],
  ["repeats-refusals", "not-found", { "was repeated after a 404: it was refused for good": all }],
  ["any-2xx", "redirect", { "ended with 0 (applied), but nothing was written": all }],
  ["doubt-is-no", "unavailable-after-write", { "ended with 10 (not applied), but it was written": all }],
  ["doubt-is-no", "still-running", { "ended with 10 (not applied), but it was written": all }],
  ["always-unknown", "success", { "ended with 20 (unknown) after a success": all }],
  ["always-unknown", "new-status", {}],
  ["closed-enum", "new-status", { "ended with 1 after a success": all }],
];

/** What a client that sends a shipment once gets in each scenario, and whether that was written. */
const happenings = {
  success: "200 fulfilled, written",
  replay: "200 fulfilled, 200 fulfilled, written",
  "at-once": "200 fulfilled, 409, written",
  "bad-gateway-before-write": "502",
  "bad-gateway-after-write": "502, written",
  "unavailable-before-write": "503",
  "unavailable-after-write": "503, written",
  "cut-before-write": "TypeError",
  "cut-after-write": "TypeError, written",
  "time-out-before-write": "TimeoutError",
  "time-out-after-write": "TimeoutError, written",
  "still-running": "409, written",
  "key-reused": "400",
  "rate-limited": "429 2",
  unauthorized: "401",
  "not-found": "404",
  invalid: "422",
  "not-supported": "501",
  "new-status": "200 awaiting_customs, written",
  "unused-fields": "200 fulfilled service_level shipping_cost, written",
  redirect: "302",
  "slow-body": "200 fulfilled late, written",
};

describe("conformance", () => {
  it.each(flaws)("finds the flaw %s in the scenario %s", async (flaw, scenario, found) => {
    const expected = Object.entries(found).flatMap(([finding, tasks]) => tasks.map((task) => `${task} ${finding}`));
    expect((await findingsOf([scenario], flaw)).sort()).toEqual(expected.sort());
  });

  it.each([
    ["no-credentials", all, lacksToken],
    ["no-content-type", ["updateOrder", "shipOrder"], `${invalid} sent with the header Content-Type: application/json`],
    ["cancel-body", ["cancelOrder"], `${invalid} empty: this operation takes no body.`],
    ["post-cancel", ["cancelOrder"], "405 This path does not take POST."],
  ])("finds the flaw %s in the sandbox's refusal of a request", async (flaw, tasks, refusal) => {
    const refused = (await findingsOf(["success"], flaw)).filter((finding) => finding.includes(" was refused: "));
    expect(refused.map((finding) => finding.split(" ")[0])).toEqual(tasks);
    for (const finding of refused) expect(finding).toContain(refusal);
  });

  it("finds a wait that is shorter than a 429 asks for", async () => {
    // So that the sandbox takes no standstill of the machine for a wait.
    vi.useFakeTimers({ toFake: ["Date"] });
    const findings = await findingsOf(["rate-limited"], "no-wait");
    expect(findings).toHaveLength(3);
    for (const finding of findings)
      expect(finding).toMatch(/^\w+ was repeated \d\.\d s after a 429 that asked for 2 s$/);
  });

  it("finds nothing in a client that also reads from endpoints that the contract lacks", async () => {
    expect(await findingsOf(["success"], "reads-a-list")).toEqual([]);
  });

  it("names the path that was called in place of an operation's, once, and ends with 2 if there is no other", async () => {
    const { code, complaints } = await conformance([], [process.execPath, client, "wrong-path"]);
    expect(complaints[0]).toBe(
      "The command called none of the operations at TRACKSTAR_BASE_URL: updateOrder sent no PUT /wms/orders/{order_id}, but PUT /v1/wms/orders/order_id.",
    );
    expect(code).toBe(2);
    const findings = await findingsOf(["success", "not-found"], "post-cancel");
    expect(findings.filter((finding) => finding.includes(" sent no "))).toEqual([
      "cancelOrder sent no PUT /wms/orders/{order_id}/cancel, but POST /wms/orders/order_id/cancel",
    ]);
  });

  it("lists its scenarios, whose names teams write into their scripts", async () => {
    const { code, lines } = runCommand(["conformance", "--list"]);
    expect(await code).toBe(0);
    expect(lines.map((line) => line.split(" ")[0])).toEqual(Object.keys(happenings));
  });

  it("does in each scenario what its title says, and tries the chosen operation alone", async () => {
    const folder = await folderForTests("trackstar-conformance-notes");
    const options = ["--operation=shipOrder", "--format=json"];
    const { text } = await conformance(options, [process.execPath, client, "notes"], { PID_FOLDER: folder });
    const { scenarios } = JSON.parse(text) as JsonReport;
    const noted = scenarios.map(async ({ name, findings }) => {
      const lines = (await readFile(join(folder, `${name}-shipOrder`), "utf8")).trim().split("\n").sort();
      // It always ends with 10: not applied.
      return [name, [...lines, ...(findings.length > 0 ? ["written"] : [])].join(", ")] as const;
    });
    expect(Object.fromEntries(await Promise.all(noted))).toEqual(happenings);
    expect(await readdir(folder)).toHaveLength(scenarios.length);
  });

  it("shows the last lines of a command with findings, without credentials or what a terminal obeys", async () => {
    const { code, text } = await conformance(["--scenario=success"], [process.execPath, client, "prints-secrets"]);
    expect(code).toBe(1);
    expect(text).toContain(
      '| failed with {"x-trackstar-api-key":"[secret]","x-trackstar-access-token":"[secret]"}?[2J',
    );
    expect(text).toContain("| postgres of [secret], [secret] and [secret]");
    expect(text).toMatch(
      /FAIL {2}success {2}A plain success\n {6}- updateOrder ended with 20 \(unknown\) after a success/,
    );
    expect(text).toMatch(/1 of 1 scenarios with findings$/);
  });

  it("writes JUnit: a test for each scenario, which fails with its findings", async () => {
    const file = join(await folderForTests("trackstar-conformance"), "report.xml");
    const options = ["--scenario=success", "--scenario=new-status", `--format=junit=${file}`];
    const { code, text } = await conformance(options, [process.execPath, client, "closed-enum"]);
    expect(code).toBe(1);
    expect(text).toContain("1 of 2 scenarios with findings");
    const xml = await readFile(file, "utf8");
    expect(xml).toMatch(/<testsuite id="0" name="conformance" .*tests="2" failures="1" errors="0"/);
    expect(xml).toMatch(/<testcase name="success: A plain success" classname="conformance" time="[\d.]+"><\/testcase>/);
    const [suite = 0, ...cases] = Array.from(xml.matchAll(/ time="([\d.]+)"/g), ([, seconds]) => Number(seconds));
    expect(suite).toBeGreaterThan(0);
    expect(suite).toBeCloseTo(cases.reduce((sum, seconds) => sum + seconds));
    expect(xml).toMatch(/<failure type="conformance" message="updateOrder ended with 1 after a success">updateOrder/);
  });

  it.each([
    ["no such program", [], ["no-such-program"], /^no-such-program cannot be started: there is no such program/],
    ["a command that sends nothing", [], [process.execPath, client, "sends-nothing"], nothingArrived],
    ["no command", [], [], /^The command goes behind --: -- python3/],
    ["an unknown scenario", ["--scenario=replai"], [client], /^Unknown scenario "replai". Did you mean "replay"\?$/],
    ["an unknown operation", ["--operation=ship"], [client], /^Unknown operation "ship". Known: updateOrder, /],
    ["options of the command", [], [process.execPath, "--help"], nothingArrived],
    [
      "a report that cannot be written",
      ["--format=junit=/nowhere/x"],
      ["no-program"],
      /^The report \/nowhere\/x cannot/,
    ],
    ["an unknown format", ["--format=junitt"], [client], /^Unknown format "junitt". Did you mean "junit"\?$/],
  ])("ends with 2 for %s", async (_case, options, command, complaint) => {
    const { code, complaints } = await conformance(options, command);
    expect(code).toBe(2);
    expect(complaints[0]).toMatch(complaint);
  });

  it("ends on SIGTERM, with the commands that it started, though they ignore it", async () => {
    const folder = await folderForTests("trackstar-conformance-pids");
    const args = ["conformance", "--scenario=success", "--", process.execPath, client, "never-ends"];
    const env = { ...process.env, PID_FOLDER: folder };
    const child = spawn(process.execPath, [commandFile, ...args], { env, stdio: "ignore" });
    const exited = once(child, "exit");
    const pids = await processesIn(folder, all.length);
    child.kill("SIGTERM");
    expect(await exited).toEqual([2, null]);
    for (const pid of pids) expect(await isRunning(pid)).toBe(false);
  });

  it("ends what a command started and left in the background", async () => {
    const folder = await folderForTests("trackstar-conformance-background");
    const script = 'sleep 600 & echo > "$PID_FOLDER/$!"; exec "$0" "$1"';
    const command = ["sh", "-c", script, process.execPath, client];
    const { code, text } = await conformance(["--scenario=success"], command, { PID_FOLDER: folder });
    expect(code, text).toBe(0);
    for (const pid of await processesIn(folder, all.length)) while (await isRunning(pid)) await setTimeout(20);
  });

  it("ends a command after 40 s, and all of them after 170 s", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const folder = await folderForTests("trackstar-conformance-times");
    const options = ["success", "unauthorized", "not-found", "invalid"].map((name) => `--scenario=${name}`);
    const command = [process.execPath, client, "stays"];
    const ended = conformance([...options, "--format=json"], command, { PID_FOLDER: folder });
    await processesIn(folder, 3);
    vi.advanceTimersByTime(40_000);
    await processesIn(folder, 9);
    vi.advanceTimersByTime(130_000);
    const { scenarios } = JSON.parse((await ended).text) as JsonReport;
    const tooLong = all.map((task) => `${task} was ended by a signal, or ran longer than 40 s`);
    expect(scenarios.map(({ findings }) => findings)).toEqual([
      tooLong,
      tooLong,
      tooLong,
      ["was not tried: all scenarios together took longer than 170 s"],
    ]);
  });
});
