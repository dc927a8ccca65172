import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { aShipment, anExample, anUpdateOrderRequest } from "trackstar-orders-contract/testing";
import { amazon } from "trackstar-orders-contract/integrations/amazon";
import { shipHero } from "trackstar-orders-contract/integrations/shiphero";
import { describe, expect, it } from "vitest";
import { folderForTests } from "../support/folder-for-tests.ts";
import { callerOf, errorOf, paths } from "../support/sandbox-calls.ts";
import { runCheck, runCommand, type JsonReport } from "../support/terminal.ts";
import { writeInfoWith } from "../support/write-info.ts";

const check = (payload: unknown, ...args: string[]) =>
  runCheck(["--integration", "shiphero", ...args], { input: JSON.stringify(payload) });

/** A call as a test records it. */
const call = (body: unknown) => ({
  operation: "shipOrder",
  request: { body },
  response: { status: 200, body: anExample("updateOrderResponse") },
});

describe("check --integration", () => {
  it("recognises and accepts bodies that the system takes and the base contract refuses", async () => {
    for (const body of [aShipment(shipHero), anUpdateOrderRequest(shipHero)])
      expect(await check(body, "--strict")).toMatchObject({ code: 0, complaints: "" });
    expect((await check(call(aShipment(shipHero)), "--strict")).code).toBe(0);
    expect((await runCheck(["--as", "ShipOrderRequest"], { input: JSON.stringify(aShipment(shipHero)) })).code).toBe(1);
  });

  it("finds what the system requires and lacks, in a recorded call and in a payload", async () => {
    const body = aShipment(shipHero, { warehouse_id: undefined });
    const recorded = await check(call(body));
    expect(recorded.code).toBe(1);
    expect(recorded.text).toContain('shipOrder request: lacks the required field "warehouse_id"');
    expect((await check(body, "--as", "ShipOrderRequest")).text).toContain('lacks the required field "warehouse_id"');
  });

  it("reports a field that the system is not listed to take as drift, an error only with --strict", async () => {
    const body = { ...aShipment(shipHero), shipped_date: "2022-05-06T01:02:03Z" };
    const tolerant = await check(call(body));
    expect(tolerant.code).toBe(0);
    expect(tolerant.text).toMatch(
      /drift: shipOrder request: \/shipped_date is a field that ShipHero is not listed to take/,
    );
    expect((await check(call(body), "--strict")).code).toBe(1);
  });

  it("leaves what is no request body to the base contract", async () => {
    expect((await check({ ...anExample("updateOrderResponse"), id: 7 })).text).toContain(
      "OrderResponse: /id must be string",
    );
  });

  it("refuses a name that is none, with the nearest one", async () => {
    const { code, complaints } = await runCheck(["--integration", "shiphro"], { input: "{}" });
    expect(code).toBe(2);
    expect(complaints).toContain('Unknown integration "shiphro". Did you mean "shiphero"?');
    expect((await runCheck(["--integration", "acme"], { input: "{}" })).complaints).toContain("Known: amazon, base,");
  });
});

const checkBody = (body: unknown, ...args: string[]) =>
  runCheck(["--as", "UpdateOrderRequest", ...args], { input: JSON.stringify(body) });

const folder = await folderForTests("write-info");
const write = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

describe("check --write-info", () => {
  const own = writeInfoWith({ type: "string", enum: ["dhl", "ups"] });
  const file = write("ongoing.json", JSON.stringify(own));

  it("checks request bodies by the connection's own values, and calls the integration as the file", async () => {
    expect((await checkBody({ a: "ups" }, "--write-info", file, "--strict")).code).toBe(0);
    const wrong = await checkBody({ a: "fedex" }, "--write-info", file);
    expect(wrong.code).toBe(1);
    expect(wrong.text).toContain('/a must be one of "dhl", "ups"');
    const { text } = await checkBody({ b: 1 }, "--write-info", file);
    expect(text).toContain("/b is a field that ongoing is not listed to take");
  });

  it("measures coverage by its fields", async () => {
    const args = ["--write-info", file, "--coverage", "--format", "json"];
    const { coverage } = JSON.parse((await checkBody({ a: "ups" }, ...args)).text) as Required<JsonReport>;
    const name = "fields of UpdateOrderRequest";
    expect(coverage.sets.find((set) => set.name === name)).toEqual({ name, seen: ["/a", "/a=ups"], never: ["/a=dhl"] });
  });

  it("takes the vendor's name, and refuses the file of another integration", async () => {
    expect((await checkBody({ a: "ups" }, "--write-info", file, "--integration", "ongoing")).code).toBe(0);
    const { code, complaints } = await checkBody({}, "--write-info", file, "--integration", "shiphero");
    expect(code).toBe(2);
    expect(complaints).toContain("UpdatewmsOrderOngoingSchema");
  });

  it.each([
    ["cut off", JSON.stringify(own).slice(0, -20), "is not JSON"],
    ["something else", '{"error":"Not found"}', "lacks paths: it is not the vendor's write-info response"],
    ["a schema that cannot be", JSON.stringify(writeInfoWith({ type: "text" })), "/schemas/Update/properties/a"],
  ])("refuses a file that is %s, as a wrong argument", async (_what, text, complaint) => {
    const { code, complaints } = await checkBody({}, "--write-info", write("other.json", text));
    expect(code).toBe(2);
    expect(complaints).toContain("other.json");
    expect(complaints).toContain(complaint);
  });

  it("refuses a file that is not there", async () => {
    const { code, complaints } = await checkBody({}, "--write-info", join(folder, "none.json"));
    expect([code, complaints]).toEqual([2, expect.stringContaining("none.json cannot be read: there is no such file")]);
  });
});

it("check --coverage --integration measures request bodies by the fields that the system takes", async () => {
  const { text } = await check(call(aShipment(shipHero)), "--coverage", "--format", "json");
  const { coverage } = JSON.parse(text) as Required<JsonReport>;
  const fields = coverage.sets.find(({ name }) => name === "fields of shipOrder request");
  expect(fields?.seen).toContain("/label_url");
  // ShipHero does not take it.
  expect(fields?.never).not.toContain("/shipped_date");
});

describe("sandbox --integration", () => {
  it("stands in for a warehouse system, and for others by access token", async () => {
    const args = ["--integration", "shiphero", "--integration", "a=b=amazon"];
    const command = runCommand(["sandbox", "--port", "0", "--quiet", ...args]);
    const line = await command.line(/listens on/);
    const ship = callerOf(fetch, /on (http:\S+)/.exec(line)?.[1]);
    const toAmazon = { "x-trackstar-access-token": "a=b" };
    expect((await ship("POST", paths.ship, { body: aShipment(shipHero) })).status).toBe(200);
    expect((await ship("POST", paths.ship, { body: aShipment(amazon), headers: toAmazon })).status).toBe(200);
    const refused = await ship("POST", paths.ship, { body: aShipment(amazon) });
    expect(refused.status).toBe(422);
    expect((await errorOf(refused)).error).toMatch(/^ShipHero does not take the request/);
    command.stop();
    expect(await command.code).toBe(0);
  });

  it.each([
    [["--integration", "shiphro"], /Did you mean "shiphero"/],
    [["--integration", "a=shiphro"], /Did you mean "shiphero"/],
    [["--integration", "shiphero", "--integration", "amazon"], /only one can go without an access token/],
  ])("refuses %j", async (args, message) => {
    const { code, complaints } = runCommand(["sandbox", "--port", "0", ...args]);
    expect(await code).toBe(2);
    expect(complaints[0]).toMatch(message);
  });
});
