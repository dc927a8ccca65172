import { ApiError, createClient, type ContractError } from "trackstar-orders-contract";
import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { error422Validation, shipOrderResponse } from "../../generated/examples.ts";
import { addressLine, secrets, shipment, everythingShownOf, scriptedClient, thrownBy } from "../support/calls.ts";

const answered = (status: number, body: unknown, headers = {}) =>
  scriptedClient([() => Response.json(body, { status, headers: { "x-request-id": "req_test", ...headers } })]).client;

const talkative = async (): Promise<Response> => {
  const error = new TypeError(`failed with ${secrets.apiKey}`, { cause: { headers: secrets } });
  throw Object.assign(error, { request: secrets });
};

describe("an ApiError", () => {
  it("says where the vendor's text is", async () => {
    const client = answered(400, { error: "Too late", origin: "integration" });
    const error = (await thrownBy(client.cancelOrder("order_id"))) as ApiError;
    expect(inspect(error)).toMatch(/^ApiError: cancelOrder failed with 400/);
    expect(error.message).toMatch(/the warehouse system refused. The words of the API are in `reason`/);
    expect(error.reason).toBe("Too late");
  });

  it("keeps the documented body, readable but out of sight", async () => {
    const error = await thrownBy(answered(422, error422Validation).updateOrder("422", { status: "picked" }));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ detail: error422Validation.detail, body: error422Validation });
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: "ApiError",
      operation: "updateOrder",
      status: 422,
      origin: "trackstar",
      requestId: "req_test",
      attempts: 1,
      outcome: "not-applied",
      isTransient: false,
      fields: ["/order_number", "/status"],
      isCapabilityGap: false,
    });
  });

  it("of a 422 names the fields that the contract knows, at any depth, and no value or other name", async () => {
    const detail = {
      json: {
        status: ["Not a status."],
        line_items: { "10": { quantity: ["Not an integer."], [addressLine]: ["What?"] } },
        ship_to_address: { city: ["Missing."] },
        [addressLine]: ["Unknown."],
        toString: ["No."],
      },
    };
    const error = await thrownBy(answered(422, { error: "No.", detail }).updateOrder("id", { status: "picked" }));
    expect(error).toMatchObject({
      message:
        "updateOrder failed with 422: /status, /line_items/10/quantity, /ship_to_address/city. The words of the API are in `reason`",
      fields: ["/status", "/line_items/10/quantity", "/ship_to_address/city"],
      detail,
    });
    expect(everythingShownOf(error)).not.toContain(addressLine);
  });

  it("keeps a short excerpt of anything else than the documented body", async () => {
    const { client } = scriptedClient([() => new Response("<p>".repeat(1000), { status: 404 })]);
    const error = await thrownBy(client.cancelOrder("long"));
    expect(error).toMatchObject({ status: 404, origin: undefined, body: "<p>".repeat(67).slice(0, 200) });
  });

  it.each<[unknown, string | undefined, string]>([
    ["gone", "gone", "cancelOrder failed with 404; the body is not the documented JSON"],
    [{ gone: true }, '{"gone":true}', "cancelOrder failed with 404; the body is not the documented JSON"],
    ["", "", "cancelOrder failed with 404; the body is empty"],
  ])("says of the body %j that it is not the documented one", async (given, body, message) => {
    const error = await thrownBy(answered(404, given).cancelOrder("id"));
    expect(error).toMatchObject({ body, message });
  });

  it.for([addressLine, "", 7, null, ["trackstar"]])("has no origin for %j", async (origin) => {
    const error = await thrownBy(answered(404, { error: "No", origin }).cancelOrder("id"));
    expect(error).toHaveProperty("origin", undefined);
    expect(everythingShownOf(error)).not.toContain(addressLine);
  });

  it("has the detail of a refusal whatever its status", async () => {
    const error = await thrownBy(answered(403, { error: "No.", detail: { json: {} } }).cancelOrder("id"));
    expect((error as ApiError).detail).toEqual({ json: {} });
  });
});

describe("other errors", () => {
  it("of a bad id name the operation and the argument", async () => {
    const error = (await thrownBy(answered(200, shipOrderResponse).shipOrder("..", shipment))) as Error;
    expect(error.message).toMatch(
      /^shipOrder breaks the contract: \/order_id \(the argument orderId\) must be a string other than/,
    );
    expect(error.message).not.toContain("/wms/");
  });

  it("of a response that breaks the contract say that the write was applied, and keep it readable but out of sight", async () => {
    const broken = { ...shipOrderResponse, id: 7, note: addressLine };
    const error = await thrownBy(answered(200, broken).shipOrder("order_id", shipment));
    expect((error as Error).message).toMatch(/^The write was applied, so do not send it again/);
    expect((error as ContractError).received).toEqual(broken);
    for (const shown of [String(error), JSON.stringify(error), inspect(error, { depth: 9, showHidden: true })])
      expect(shown).not.toContain(addressLine);
  });

  it("fill no message with the names of ignored fields", async () => {
    const names = Array.from({ length: 2000 }, (_, at) => `field ${at} ${"x".repeat(500)}`);
    const answer = { ...shipOrderResponse, unused_fields: names };
    const { client } = scriptedClient([() => Response.json(answer)], { onUnusedFields: "throw" });
    const error = await thrownBy(client.cancelOrder("id"));
    expect(error).toMatchObject({ name: "UnusedFieldsError", unusedFields: names });
    expect((error as Error).message).toMatch(/ignored: field 0 x+, .*field 4 x+, and 1995 more$/);
    expect((error as Error).message.length).toBeLessThan(1200);
  });

  it("show nothing of the error of a custom fetch", async () => {
    const client = createClient({ ...secrets, fetch: talkative, retry: false });
    const error = await thrownBy(client.shipOrder("custom", shipment));
    expect(error).toMatchObject({ name: "OutcomeUnknownError", cause: { message: "The request failed (TypeError)" } });
    for (const secret of [...Object.values(secrets), addressLine])
      expect(everythingShownOf(error)).not.toContain(secret);
  });
});
