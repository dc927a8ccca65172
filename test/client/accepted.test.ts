import {
  ApiError,
  ContractError,
  OutcomeUnknownError,
  TrackstarError,
  UnreachableError,
  UnusedFieldsError,
  wasAccepted,
} from "trackstar-orders-contract";
import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import {
  error400IdempotencyKeyReused,
  error400RefusedByWarehouse,
  error409StillRunning,
  error422Validation,
  shipOrderResponse,
} from "../../generated/examples.ts";
import { addressLine, shipment } from "../support/calls.ts";
import { failing, scriptedClient, thrownBy } from "../support/scripted-fetch.ts";
import type { Step } from "../support/scripted-fetch.ts";

const json =
  (status: number, body: unknown): Step =>
  () =>
    Response.json(body, { status });
const broken = { ...shipOrderResponse, id: 7, note: addressLine };

describe("each error says whether the write was accepted", () => {
  it.each<[string, Step, new (...args: never[]) => Error, boolean | undefined]>([
    ["a refusal", json(422, error422Validation), ApiError, false],
    ["a refusal of the warehouse system", json(409, { error: "Packed", origin: "integration" }), ApiError, false],
    ["a key that came with another body before", json(400, error400IdempotencyKeyReused), ApiError, undefined],
    ["a refusal of the warehouse system with 400", json(400, error400RefusedByWarehouse), ApiError, false],
    ["a 409 that is no documented one", json(409, { origin: "integration" }), OutcomeUnknownError, undefined],
    ["an operation that does not exist", json(501, { error: "No." }), ApiError, false],
    ["a first request that is still running", json(409, error409StillRunning), OutcomeUnknownError, undefined],
    ["a server error", json(500, { error: "No." }), OutcomeUnknownError, undefined],
    ["a lost connection", failing({ code: "ECONNRESET" }), OutcomeUnknownError, undefined],
    ["a refused connection", failing({ code: "ECONNREFUSED" }), UnreachableError, false],
    ["a response that breaks the contract", json(200, broken), ContractError, true],
    ["unused fields", json(200, { ...shipOrderResponse, unused_fields: ["carrier"] }), UnusedFieldsError, true],
  ])("of a shipment: %s", async (_what, step, type, accepted) => {
    const { client } = scriptedClient([step], { retry: false, onUnusedFields: "throw" });
    const error = await thrownBy(client.shipOrder("order_id", shipment));
    expect(error).toBeInstanceOf(type);
    expect(error).toHaveProperty("accepted", accepted);
    expect(wasAccepted(error)).toBe(accepted === true);
  });

  it.each([
    ["a server error", [json(500, { error: "No." })], undefined],
    ["a refusal after a lost response", [failing({ code: "ECONNRESET" }), json(404, { error: "No." })], undefined],
    ["a first request that is still running", [json(409, error409StillRunning)], undefined],
    ["a gateway that ran out of time", [json(408, { error: "No." })], undefined],
    ["a key that came with another body before", [json(400, error400IdempotencyKeyReused)], undefined],
    ["a refusal", [json(404, { error: "No." })], false],
  ])("of an update: %s", async (_what, steps, accepted) => {
    const { client } = scriptedClient(steps, { retry: { maxAttempts: steps.length } });
    const error = await thrownBy(client.updateOrder("order_id", { status: "picked" }));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toHaveProperty("accepted", accepted);
  });

  it("keeps the whole text of a success that is cut off: the write may have happened", async () => {
    const text = JSON.stringify(shipOrderResponse).slice(0, -1);
    const { client } = scriptedClient([() => new Response(text), () => new Response(text)]);
    expect(await thrownBy(client.updateOrder("order_id", { status: "picked" }))).toMatchObject({ body: text });
    const error = await thrownBy(client.shipOrder("order_id", shipment));
    expect(error).toMatchObject({ name: "OutcomeUnknownError", cause: { name: "ApiError", status: 200, body: text } });
  });

  it("a body that is refused before it is sent was not", async () => {
    const { client, sent } = scriptedClient([json(200, shipOrderResponse)]);
    const error = await thrownBy(client.shipOrder("order_id", {} as typeof shipment));
    expect(error).toMatchObject({ name: "ContractError", accepted: false, received: undefined });
    expect(sent).toHaveLength(0);
  });

  it.each([undefined, null, "accepted", { accepted: true }, new Error("x"), new TrackstarError("x")])(
    "anything else was not: %s",
    (thrown) => {
      expect(wasAccepted(thrown)).toBe(false);
    },
  );
});

describe("an accepted write whose response breaks the contract", () => {
  it("keeps what was received, readable but out of sight", async () => {
    const { client } = scriptedClient([json(200, broken)]);
    const error = await thrownBy(client.shipOrder("order_id", shipment));
    expect((error as ContractError).received).toEqual(broken);
    for (const shown of [String(error), JSON.stringify(error), inspect(error, { depth: 9, showHidden: true })])
      expect(shown).not.toContain(addressLine);
  });
});

describe("an error shows", () => {
  it("its own name", async () => {
    const { client } = scriptedClient([json(404, { error: "No." })]);
    const error = await thrownBy(client.cancelOrder("order_id"));
    expect(inspect(error)).toMatch(/^ApiError: cancelOrder was answered with 404/);
    expect(inspect(error)).not.toContain("AnyApiError");
  });

  it("where the vendor's text is", async () => {
    const { client } = scriptedClient([json(400, { error: "Too late", origin: "integration" })]);
    const error = (await thrownBy(client.cancelOrder("order_id"))) as ApiError;
    expect(error.message).toMatch(/the warehouse system refused. What it says is in `reason`/);
    expect(error.reason).toBe("Too late");
  });

  it("the operation and the argument of a bad id", async () => {
    const { client } = scriptedClient([json(200, shipOrderResponse)]);
    const error = (await thrownBy(client.shipOrder("..", shipment))) as Error;
    expect(error.message).toMatch(
      /^shipOrder breaks the contract: \/order_id \(the argument orderId\) must be a string other than/,
    );
    expect(error.message).not.toContain("/wms/");
  });

  it("details of a 422 that nest below a field", async () => {
    const body = { error: "No.", detail: { json: { line_items: { "0": { quantity: ["Not an integer."] } } } } };
    const { client } = scriptedClient([json(422, body)]);
    await expect(client.updateOrder("order_id", { status: "picked" })).rejects.toMatchObject({
      body,
      detail: body.detail,
    });
  });
});
