import { spawn } from "node:child_process";
import { once } from "node:events";
import { link as linkFile, mkdtemp, open, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { text as textOf } from "node:stream/consumers";
import { anExample, anOrder } from "trackstar-orders-contract/testing";
import { describe, expect, it } from "vitest";
import { commandFile } from "./built-command.ts";
import manifest from "../../package.json" with { type: "json" };
import { briefly, runCheck, runCommand, type JsonReport } from "../support/terminal.ts";
import { folderForTests } from "../support/folder-for-tests.ts";

const folder = await folderForTests("trackstar-check");

/** Another name for a file, beside it. */
async function linked(link: typeof symlink, file: string): Promise<string> {
  await link(file, `${file}.link`);
  return `${file}.link`;
}

const check = (payload: unknown, ...args: string[]) => runCheck(args, { input: JSON.stringify(payload) });

describe("check", () => {
  it("accepts a payload from the standard input, with and without a dash", async () => {
    expect(await check(anOrder(), "--as", "Order")).toMatchObject({ code: 0, complaints: "" });
    expect((await check(anOrder(), "--as", "Order", "-")).code).toBe(0);
  });

  it("names file, line, column, pointer, what is expected and what was found, and exits with 1", async () => {
    const file = join(folder, "wrong.json");
    await writeFile(file, JSON.stringify({ ...anOrder(), status: 3 }, null, 2));
    const { code, text } = await runCheck([file, "--as", "Order"]);
    const line =
      JSON.stringify(anOrder(), null, 2)
        .split("\n")
        .findIndex((of) => of.startsWith('  "status"')) + 1;
    expect(code).toBe(1);
    expect(text).toContain(`${file}:${line}:13: error: Order: /status must be string; found a number (type)`);
    expect(text).toMatch(/1 violation, 0 drift in 1 payload of 1 input\n +1 {2}type/);
  });

  it("shows values only if asked to", async () => {
    const body = { ship_to_address: { full_name: 17 }, status: "my-secret" };
    const hidden = await check(body, "--as", "UpdateOrderRequest");
    expect(hidden.text).toContain("found a string of 9 characters");
    expect(hidden.text).not.toContain("my-secret");
    const shown = await check(body, "--as", "UpdateOrderRequest", "--show-values");
    expect(shown.text).toContain('found "my-secret"');
    expect(shown.text).toContain("found 17");
  });

  it("reports drift, which is an error only with --strict", async () => {
    const newer = { ...anOrder({ status: "teleported" }), colour: "red" };
    const tolerant = await check(newer);
    expect(tolerant.code).toBe(0);
    expect(tolerant.text).toMatch(/drift: Order: \/colour is a field that the contract does not have/);
    expect(tolerant.text).toMatch(/0 violations, 2 drift/);
    const strict = await check(newer, "--strict");
    expect(strict.code).toBe(1);
    expect(strict.text).toMatch(/error: Order: \/status is a value that the contract does not list/);
  });

  it("prints names without what a terminal takes for a command", async () => {
    const { text } = await check({ ...anOrder(), "\u001b[2J\u202efine": "red" });
    expect(text).toContain("/?[2J?fine is a field");
    expect(text.replaceAll("\n", "")).not.toMatch(/\p{C}/u);
  });

  it.each(["check", "explain"])("stops as %s when it is told to, in the middle of a long document", async (name) => {
    const { code, stop, complaints } = runCommand([name], { input: JSON.stringify(Array(2000).fill(anOrder())) });
    setImmediate(stop);
    expect([await code, complaints[0]]).toEqual([2, "The command was stopped."]);
  });

  it("keeps a field named __proto__ a field", async () => {
    const input = `{"__proto__": {"status": 3}, ${JSON.stringify(anOrder()).slice(1)}`;
    const { code, text } = await runCheck(["--as", "Order"], { input });
    expect(code).toBe(0);
    expect(text).toContain("/__proto__ is a field that the contract does not have");
  });
});

describe("--ignore", () => {
  const wrong = {
    ...anOrder(),
    status: 3,
    line_items: [{ ...anOrder().line_items?.[0], sku: 7, quantity: "x" }],
    colour: "red",
  };
  const ignored = async (...whats: string[]) => {
    const args = whats.flatMap((what) => ["--ignore", `${what}=as agreed`]);
    const { code, text } = await check(wrong, "--strict", "--format", "json", ...args);
    const report = JSON.parse(text) as JsonReport;
    return { code, found: briefly(report).sort(), counts: report.ignored?.map(({ count }) => count) };
  };

  it("leaves out the findings of a rule, of a field, and of all below it, and counts them", async () => {
    const all = ["Order /line_items/0/quantity type", "Order /line_items/0/sku type", "Order /status type"];
    expect((await ignored()).found).toEqual(all);
    expect(await ignored("/line_items/*/sku")).toMatchObject({ code: 1, found: [all[0], all[2]], counts: [1] });
    expect(await ignored("/line_items", "/status")).toEqual({ code: 0, found: [], counts: [2, 1] });
    expect(await ignored("type")).toEqual({ code: 0, found: [], counts: [3] });
    expect(await ignored("/line", "/line_items/*/sk", "/sku", "typ")).toMatchObject({ code: 1, counts: [0, 0, 0, 0] });
  });

  it.each(["text", "junit", "github"])(
    "is shown as %s with its reason, and named where nothing fits it",
    async (format) => {
      const args = ["--ignore", "type=until a=b", "--ignore", "/gone=old", "--format", format];
      const { code, text } = await check(wrong, ...args);
      expect(code).toBe(0);
      expect(text).toContain("3  type: until a=b");
      expect(text).toContain("0  /gone: old (never found: correct or remove it)");
    },
  );
});

describe("a payload without --as", () => {
  const envelope = { data: anOrder(), id: "order_id", unused_fields: [] };
  it.each([
    ["Order", anOrder()],
    ["Order", { ...anOrder(), id: undefined, status: 3 }],
    ["OrderResponse", envelope],
    ["UpdateOrderRequest", { status: "picked" }],
    ["UpdateOrderRequest", { ship_to_address: { city: "Ghent" }, line_items: [] }],
    ["ShipOrderRequest", anExample("shipOrderRequest")],
    ["order.updated event", anExample("orderUpdatedEventDotted")],
    ["ErrorResponse", { error: "no", origin: "trackstar" }],
    ["NotFoundErrorResponse", { error: "no", origin: "trackstar", id: "order_id" }],
    ["ValidationErrorResponse", { error: "no", origin: "trackstar", detail: {} }],
  ])("is recognised as %s", async (name, payload) => {
    expect((await check(payload)).text).toMatch(new RegExp(`Checked:\n +1 {2}${name}$`, "m"));
  });

  it.each([[{}], [{ orderNumber: "A-1" }], [{ id: "order_id" }], ["open"], [null], [17]])(
    "is refused when nothing tells what %j is: the line names --as",
    async (payload) => {
      const { code, text } = await check(payload);
      expect(code).toBe(2);
      expect(text).toMatch(/must look like one payload of the contract .*Order.*: name it with --as/);
    },
  );
});

describe("a command line that is invalid", () => {
  it.each([
    [[], /Usage: trackstar-orders <command>/],
    [["chek"], /Unknown command "chek"\. Did you mean "check"\?\nRun trackstar-orders --help for usage\./],
    [["help", "chek"], /Unknown command "chek"\. Did you mean "check"\?/],
    [["nothing"], /Unknown command "nothing"\. Known: check, [a-z, ]*sandbox\.\n/],
    [
      ["check", "--as", "Ordr"],
      /Unknown schema "Ordr"\. Did you mean "Order"\?\nRun trackstar-orders check --help for usage\./,
    ],
    [["check", "--as", "Nothing at all"], /Unknown schema "Nothing at all"\. Known: Address, .*Order/],
    [["check", "--as", "__proto__"], /Unknown schema "__proto__"/],
    [["check", "--format", "jnuit"], /Unknown format "jnuit"\. Did you mean "junit"\?/],
    [["check", "--format", "junit="], /needs the name of a file/],
    [["check", "--format", "text", "--format", "json"], /Only one --format can be printed/],
    [["check", "--secret", ""], /--secret is missing/],
    [["check", "--secret", "whsec_YQ=="], /--secret must hold at least/],
    [["check", "no-such-file.json"], /no-such-file.json: unreadable: no such file/],
    [["check", "no-such-*.json"], /no file matches it/],
    [["check", "--unknown"], /Unknown option "--unknown"\. Known: --as, .*--format\.\n/],
    [["check", "--strickt"], /Unknown option "--strickt"\. Did you mean "--strict"\?/],
    [["check", "--as"], /--as <value>' argument missing/],
    [["check", "--ignore", "required"], /--ignore required: write a path or a rule, "=" and the reason/],
    [["check", "--ignore", "required= "], /and the reason/],
    [["check", "--min-coverage", "101"], /--min-coverage must be a number from 0 to 100/],
    [["check", "--min-coverage", ""], /--min-coverage must be a number/],
    [["check", "--base-path", "prod"], /--base-path must begin with "\/"/],
    [["conformance", "python3", "adapter.py"], /^The command goes behind --: -- python3 adapter.py\n/],
    [["conformance", "--list", "adapter.py", "--verbose"], /^The command goes behind --: /],
    [["sandbox", "--prot=1"], /Unknown option "--prot"\. Did you mean "--port"\?/],
    [["sandbox", "--port", "abc"], /--port must be a whole number/],
    [["sandbox", "--port", "70000"], /--port must be a whole number/],
    [["sandbox", "--webhook-url", "http://127.0.0.1:1/"], /--secret is missing/],
    [["sandbox", "--webhook-url", "ftp://x", "--secret", "s"], /must be an HTTP\(S\) URL/],
    [["sandbox", "--orders", "no-such-file.json"], /cannot be read/],
  ])("is %j: it exits with 2 and says why", async (args, reason) => {
    const command = runCommand(args, { input: JSON.stringify(anOrder()) });
    expect(await command.code).toBe(2);
    expect([...command.lines, ...command.complaints].join("\n")).toMatch(reason);
  });

  it("is check at a keyboard without paths", async () => {
    const { code, complaints } = await runCheck([], { isInputTerminal: true });
    expect([code, complaints]).toEqual([2, expect.stringContaining("needs files, folders or patterns")]);
  });

  it.each([
    ["itself", (file: string) => Promise.resolve(file)],
    ["a symbolic link", (file: string) => linked(symlink, file)],
    ["a hard link", (file: string) => linked(linkFile, file)],
  ])("is a report that would replace its input by way of %s: nothing is written", async (_name, linkTo) => {
    const file = join(await mkdtemp(join(folder, "input-")), "input.json");
    const [content, other] = [JSON.stringify(anOrder()), `${file}.xml`];
    await writeFile(file, content);
    const report = await linkTo(file);
    const { code, complaints } = await runCheck([file, "--format", `junit=${other}`, "--format", `json=${report}`]);
    expect([code, complaints]).toEqual([2, expect.stringContaining("would replace an input")]);
    const twice = await runCheck([`${file}.gone`, "--format", `json=${file}`, "--format", `junit=${report}`]);
    expect([twice.code, twice.complaints]).toEqual([2, expect.stringContaining("another report goes to this file")]);
    expect(await readFile(file, "utf8")).toBe(content);
    await expect(readFile(other)).rejects.toThrow("ENOENT");
  });

  it("is a report to the file that is the standard input: nothing is written", async () => {
    const file = join(folder, "redirected.json");
    const content = JSON.stringify(anOrder());
    await writeFile(file, content);
    const input = await open(file);
    const args = [commandFile, "check", "-", "--format", `json=${file}`];
    const child = spawn(process.execPath, args, { stdio: [input.fd, "ignore", "pipe"] });
    const [said, exit] = await Promise.all([textOf(child.stderr as Readable), once(child, "exit")]);
    await input.close();
    expect([exit, said]).toEqual([[2, null], expect.stringContaining("would replace an input")]);
    expect(await readFile(file, "utf8")).toBe(content);
  });

  it.each(["no-such-folder/report.xml", "."])(
    "is a report that cannot be written, before anything is read: %s",
    async (name) => {
      const file = join(folder, name);
      const { code, text, complaints } = await runCheck(["--format", `junit=${file}`], {
        input: JSON.stringify(anOrder()),
      });
      expect([code, text, complaints]).toEqual([2, "", expect.stringContaining("cannot be written")]);
    },
  );
});

describe("--help", () => {
  it.each<[string, string, RegExp]>([
    ["", "trackstar-orders <command> [options]", /Commands:\n {2}check .*\n(?: {2}.*\n)* {2}sandbox .*\n/],
    [
      "check",
      "trackstar-orders check [options] [path…]",
      /--as <schema>[^]*shiphero[^]*trackstar-orders check order.json/,
    ],
    ["conformance webhooks", "trackstar-orders conformance webhooks --url <url> --secret <whsec_…>", /--allow-remote/],
    ["sandbox", "trackstar-orders sandbox [options]", /--webhook-url <url>/],
    ["conformance", "trackstar-orders conformance [options] -- <command>", /TRACKSTAR_BODY +JSON; absent/],
    ["explain", "trackstar-orders explain [options] [file…]", /svix-id: msg_…\n/],
    ["replay", "trackstar-orders replay --to <url> --secret <whsec_…> [file…]", /--allow-remote/],
  ])("of '%s' starts with its usage, and fits a screen of 80 columns", async (name, usage, says) => {
    const words = name ? name.split(" ") : [];
    const command = runCommand([...words, "--help"]);
    expect(await command.code).toBe(0);
    const help = runCommand(["help", ...words, ...(name ? ["--", "no-such-program"] : ["help"])]);
    expect([await help.code, help.lines]).toEqual([0, command.lines]);
    const lines = command.lines.join("\n").split("\n");
    expect(lines[0]).toBe(`Usage: ${usage}`);
    expect(lines.join("\n")).toMatch(says);
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
    expect(lines.length).toBeLessThan(name ? 65 : 25);
  });
});

it("--version prints the package's", async () => {
  const command = runCommand(["--version"]);
  expect([await command.code, command.lines]).toEqual([0, [manifest.version]]);
});

describe("colours", () => {
  const input = JSON.stringify({ ...anOrder(), status: 3 });
  it.each([
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: "1" }, true, false],
    [{ FORCE_COLOR: "1" }, false, true],
    [{ FORCE_COLOR: "0" }, true, false],
    [{ FORCE_COLOR: "1", NO_COLOR: "1" }, false, true],
    [{ TERM: "dumb" }, true, false],
  ] as [Record<string, string>, boolean, boolean][])(
    "with %j, on a terminal: %s, are used: %s",
    async (env, isTerminal, used) => {
      const { text } = await runCheck([], { input, env, isTerminal });
      expect(text.includes("\u001b[31merror\u001b[39m")).toBe(used);
    },
  );

  it("never get into a file", async () => {
    const file = join(folder, "report.txt");
    await runCheck(["--format", `text=${file}`], { input, env: {}, isTerminal: true });
    expect(await readFile(file, "utf8")).not.toContain("\u001b");
  });
});
