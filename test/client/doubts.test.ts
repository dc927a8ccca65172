import { describe, expect, it } from "vitest";
import { error409StillRunning, error422Validation, shipOrderResponse } from "../../generated/examples.ts";
import { shipment } from "../support/calls.ts";
import { failing, scriptedClient, thrownBy } from "../support/scripted-fetch.ts";

const succeeds = (): Response => Response.json(shipOrderResponse);
const refuses = (): Response => Response.json(error422Validation, { status: 422 });
const running = (): Response => Response.json(error409StillRunning, { status: 409 });
const gateway = (): Response => new Response("", { status: 504 });
const connect = { code: "EHOSTUNREACH", syscall: "connect" };

describe("a shipment", () => {
  it.for([
    { code: "EHOSTUNREACH", syscall: "read" },
    { code: "ENETUNREACH", syscall: "write" },
    { code: "EHOSTUNREACH" },
    { code: "ECONNREFUSED", syscall: "read" },
    { code: "ENETUNREACH", errors: [connect, { code: "ENETUNREACH", syscall: "write" }] },
    { code: "ENETUNREACH", errors: [] },
  ])("that failed with %j is in doubt and is not sent again", async (fields) => {
    const { client, sent } = scriptedClient([failing(fields), succeeds]);
    await expect(client.shipOrder("id", shipment)).rejects.toMatchObject({ name: "OutcomeUnknownError" });
    expect(sent).toHaveLength(1);
  });

  it.for([
    connect,
    { code: "ENETUNREACH", syscall: "connect" },
    { code: "ECONNREFUSED" },
    { code: "ENETUNREACH", errors: [connect, { code: "ECONNREFUSED", syscall: "connect" }] },
  ])("that failed with %j was not sent, and is sent again", async (fields) => {
    const { client, sent } = scriptedClient([failing(fields), succeeds]);
    await expect(client.shipOrder("id", shipment)).resolves.toEqual(shipOrderResponse);
    expect(sent).toHaveLength(2);
  });
});

describe("a refused cancellation", () => {
  const lost = failing({ code: "ECONNRESET", syscall: "read" });
  const unsent = failing(connect);

  it.for([
    { name: "after a lost answer", steps: [lost, refuses], status: 422, inDoubt: true },
    { name: "after a lost answer and a 409", steps: [lost, running, refuses], status: 422, inDoubt: true },
    { name: "by a 504 after a 504", steps: [gateway], status: 504, inDoubt: true },
    { name: "at once", steps: [refuses], status: 422, inDoubt: false },
    { name: "after nothing was sent", steps: [unsent, refuses], status: 422, inDoubt: false },
    { name: "after a 409", steps: [running, refuses], status: 422, inDoubt: false },
  ])("$name says whether an earlier attempt may have done it", async ({ steps, status, inDoubt }) => {
    const error = await thrownBy(scriptedClient(steps).client.cancelOrder("id"));
    expect(error).toMatchObject({ name: "ApiError", status, earlierAttemptInDoubt: inDoubt });
  });
});
