import { aShipment, anOrderResponse, anUpdateOrderRequest } from "trackstar-orders-contract/testing";
import { amazon } from "trackstar-orders-contract/integrations/amazon";
import { shipHero } from "trackstar-orders-contract/integrations/shiphero";
import { describe, expect, it } from "vitest";
import { callerOf, errorOf, paths } from "../support/sandbox-calls.ts";
import type { JsonReport } from "../support/report.ts";
import { runCheck, runCommand } from "../support/terminal.ts";

const check = (payload: unknown, ...args: string[]) =>
  runCheck(["--integration", "shiphero", ...args], { input: JSON.stringify(payload) });

/** A call as a test records it. */
const call = (body: unknown) => ({
  operation: "shipOrder",
  request: { body },
  response: { status: 200, body: anOrderResponse() },
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

  it("finds a status that the system's list lacks", async () => {
    const { code, text } = await check({ status: "picked", tags: ["a"] }, "--as", "UpdateOrderRequest");
    expect(code).toBe(1);
    expect(text).toContain('/status must be one of "fulfilled"');
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
    expect((await check({ ...anOrderResponse(), id: 7 })).text).toContain("OrderResponse: /id must be string");
  });

  it("refuses a name that is none, with the nearest one", async () => {
    const { code, complaints } = await runCheck(["--integration", "shiphro"], { input: "{}" });
    expect(code).toBe(2);
    expect(complaints).toContain('Unknown integration "shiphro". Did you mean "shiphero"?');
    expect((await runCheck(["--integration", "acme"], { input: "{}" })).complaints).toContain("Known: amazon, base,");
  });
});

it("check --coverage --integration measures request bodies by the fields that the system takes", async () => {
  const { text } = await check(call(aShipment(shipHero)), "--coverage", "--format", "json");
  const { coverage } = JSON.parse(text) as Required<JsonReport>;
  const payload = coverage.payloads.find(({ subject }) => subject === "shipOrder request");
  expect(payload).toMatchObject({ schema: "ShipOrderRequest of ShipHero", payloads: 1 });
  expect(payload?.fields.seen).toContain("/label_url");
  // ShipHero does not take it.
  expect(payload?.fields.never).not.toContain("/shipped_date");
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
