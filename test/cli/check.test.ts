import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { anExample, anOrder } from "trackstar-orders-contract/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCommand } from "../support/terminal.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "trackstar-check-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function check(payload: unknown, ...args: string[]) {
  const command = runCommand(["check", ...args], { input: JSON.stringify(payload) });
  return { ...command, code: await command.code };
}

describe("check", () => {
  it("accepts a payload from the standard input", async () => {
    expect((await check(anOrder(), "Order")).code).toBe(0);
    expect((await check(anOrder(), "Order", "-")).code).toBe(0);
  });

  it("refuses bytes that are not UTF-8, as the sandbox and the receiver do", async () => {
    const file = join(folder, "latin1.json");
    await writeFile(file, Buffer.from([0x22, 0xc3, 0x28, 0x22]));
    const command = runCommand(["check", "OrderStatus", file]);
    expect(await command.code).toBe(1);
    expect(command.complaints.join()).toMatch(/latin1\.json is not UTF-8/);
  });

  it("accepts a payload from a file", async () => {
    const file = join(folder, "order.json");
    await writeFile(file, JSON.stringify(anOrder()));
    expect((await check(undefined, "Order", file)).code).toBe(0);
  });

  it("accepts a file that begins with a byte order mark", async () => {
    const file = join(folder, "marked.json");
    await writeFile(file, `\uFEFF${JSON.stringify(anOrder())}`);
    expect((await check(undefined, "Order", file)).code).toBe(0);
  });

  it("prints names without what a terminal takes for a command", async () => {
    const newer = { ...anOrder(), "\u001b[2J\nfine": "red" };
    const tolerant = await check(newer, "Order");
    const strict = await check(newer, "Order", "--strict");
    expect(tolerant.lines[0]).toBe("/?[2J?fine is an unknown field: newer than the contract?");
    expect(strict.complaints.join("")).toContain("?[2J?fine");
    expect(strict.complaints.join("")).not.toMatch(/\p{C}/u);
  });

  it("names what is wrong, and exits with 1", async () => {
    const { code, complaints } = await check({ ...anOrder(), status: 3 }, "Order");
    expect(code).toBe(1);
    expect(complaints).toEqual(["/status must be string, but is number"]);
  });

  it("holds request bodies to the write rules", async () => {
    const { code, complaints } = await check(anExample("updateOrderRequest"), "UpdateOrderRequest");
    expect(code).toBe(1);
    expect(complaints[0]).toContain('/ship_to_address/full_name must not be ""');
  });

  it("reports a null that breaks both the contract and the write rules once", async () => {
    const { complaints } = await check({ status: null }, "UpdateOrderRequest");
    expect(complaints).toEqual(["/status must not be null: leave the field out"]);
  });

  it("reports what is new, which is an error only with --strict", async () => {
    const newer = { ...anOrder(), colour: "red" };
    const tolerant = await check(newer, "Order");
    expect([tolerant.code, tolerant.lines[0]]).toEqual([0, "/colour is an unknown field: newer than the contract?"]);
    expect((await check(newer, "Order", "--strict")).code).toBe(1);
  });

  it("exits with 1 if the payload is not JSON", async () => {
    const command = runCommand(["check", "Order"], { input: "{" });
    expect(await command.code).toBe(1);
    expect(command.complaints).toEqual(["The payload is not JSON."]);
  });
});

describe("a command line that makes no sense", () => {
  it.each([
    [[], /trackstar-orders check/],
    [["chek"], /no command "chek"/],
    [["check"], /name of a schema/],
    [["check", "Nothing"], /no schema "Nothing"/],
    [["check", "Order", "no-such-file.json"], /cannot be read/],
    [["check", "Order", "--unknown"], /--unknown/],
    [["sandbox", "--port", "abc"], /--port must be a whole number/],
    [["sandbox", "--port", "70000"], /--port must be a whole number/],
    [["sandbox", "--webhook-url", "http://127.0.0.1:1/"], /needs --secret/],
    [["sandbox", "--webhook-url", "ftp://x", "--secret", "s"], /HTTP\(S\) URL/],
    [["sandbox", "--orders", "no-such-file.json"], /cannot be read/],
  ])("is %j: it exits with 2 and says why", async (args, reason) => {
    const command = runCommand(args);
    expect(await command.code).toBe(2);
    expect([...command.lines, ...command.complaints].join("\n")).toMatch(reason);
  });
});

it("--help says how to call it", async () => {
  const command = runCommand(["--help"]);
  expect(await command.code).toBe(0);
  expect(command.lines[0]).toContain("--webhook-url");
});
