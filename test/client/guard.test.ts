import { ContractError, createClient } from "trackstar-orders-contract";
import type { Client } from "trackstar-orders-contract";
import { expect, it } from "vitest";
import { updateOrderRequest, updateOrderResponse } from "../../generated/examples.ts";
import { secrets, shipment } from "../support/calls.ts";
import { thrownBy } from "../support/scripted-fetch.ts";

interface Guarded {
  client: Client;
  sent: { url: string; body: unknown }[];
}

function guarded(): Guarded {
  const sent: Guarded["sent"] = [];
  const fetch = async (url: string, { body }: RequestInit): Promise<Response> => {
    sent.push({ url, body });
    return Response.json(updateOrderResponse);
  };
  return { sent, client: createClient({ ...secrets, baseUrl: "http://localhost", fetch }) };
}

it.for(["", ".", "..", "\ud800", undefined, null, 7])(
  "an order id of %j is refused before anything is sent",
  async (id) => {
    const { client, sent } = guarded();
    for (const call of [() => client.cancelOrder(id as string), () => client.shipOrder(id as string, shipment)]) {
      const error = await thrownBy(call());
      expect(error).toBeInstanceOf(ContractError);
      expect(error).toMatchObject({ issues: [{ path: "/order_id", keyword: "path" }] });
    }
    expect(sent).toEqual([]);
  },
);

it.for([
  ["a/b", "a%2Fb"],
  ["../x", "..%2Fx"],
  ["%2e%2e", "%252e%252e"],
  ["a?b#c", "a%3Fb%23c"],
  ["é\n", "%C3%A9%0A"],
  ["...", "..."],
])("an order id of %j is sent as %j", async ([id = "", encoded = ""]) => {
  const { client, sent } = guarded();
  await client.cancelOrder(id);
  expect(sent[0]?.url).toBe(`http://localhost/wms/orders/${encoded}/cancel`);
});

it("the sample of the update page is refused for its empty address lines, each of them named", async () => {
  const { client, sent } = guarded();
  const error = await thrownBy(client.updateOrder("id", updateOrderRequest));
  expect(error).toMatchObject({ name: "ContractError", schema: "UpdateOrderRequest", accepted: false });
  expect((error as ContractError).issues.map(({ path }) => path)).toContain("/ship_to_address/postal_code");
  expect(sent).toEqual([]);
});

it("a near miss is refused with the right name", async () => {
  const { client } = guarded();
  const error = await thrownBy(client.updateOrder("id", { ship_to_address: { zip_code: "10001" } as object }));
  expect((error as Error).message).toContain(
    '/ship_to_address/zip_code is not a field of the contract: write "postal_code"',
  );
});

it.for<[string, unknown, string, string]>([
  ["a status of no list", { status: "gone" }, "/status", "enum"],
  ["null", { order_number: null }, "/order_number", "null"],
  ["NaN, which JSON makes null", { total_price: Number.NaN }, "/total_price", "null"],
  ["NaN in a field of a warehouse system's own", { custom: Number.NaN }, "/custom", "null"],
  ['the text "none"', { channel: "none" }, "/channel", "refused-text"],
  ["a cycle", cyclic(), "", "json"],
  ["a bigint", { total_price: 1n }, "", "json"],
  ["no body", undefined, "", "type"],
])("%s in a body is refused once, where it is", async ([, body, path, keyword]) => {
  const { client, sent } = guarded();
  const error = await thrownBy(client.updateOrder("id", body as object));
  expect((error as ContractError).issues).toEqual([{ path, keyword, message: expect.any(String) as string }]);
  expect(sent).toEqual([]);
});

function cyclic(): object {
  const body: Record<string, unknown> = {};
  body["line_items"] = [{ parent: body }];
  return body;
}

it.for<[string, object, string, string]>([
  ["in a field of a warehouse system's own", { custom: { toJSON: () => null } }, "/custom", "null"],
  ["around what is refused", { custom: { toJSON: () => ({ zip: "none" }) } }, "/custom/zip", "refused-text"],
  ["of a whole body", { status: "picked", toJSON: () => ({ status: "gone" }) }, "/status", "enum"],
  ["of a part", { ship_to_address: { toJSON: () => ({ zip_code: "1" }) } }, "/ship_to_address/zip_code", "misnamed"],
  ["of a function", { tags: ["a"], custom: Object.assign(() => 1, { toJSON: () => "" }) }, "/custom", "refused-text"],
  ["in a list", { line_items: [{ toJSON: () => ({ quantity: "1" }) }] }, "/line_items/0/quantity", "type"],
])("a toJSON %s is judged by what it writes", async ([, body, path, keyword]) => {
  const { client, sent } = guarded();
  const error = await thrownBy(client.updateOrder("id", body));
  expect((error as ContractError).issues).toEqual(expect.arrayContaining([expect.objectContaining({ path, keyword })]));
  expect(sent).toEqual([]);
});

it("each required field that a shipment lacks is named", async () => {
  const { client } = guarded();
  const error = await thrownBy(client.shipOrder("id", {} as typeof shipment));
  expect((error as ContractError).issues).toHaveLength(11);
});

it("a Date is judged and sent as the text that it becomes", async () => {
  const { client, sent } = guarded();
  const shipped_date = new Date(0) as unknown as string;
  await client.shipOrder("id", { ...shipment, shipped_date });
  expect(sent[0]?.body).toContain('"shipped_date":"1970-01-01T00:00:00.000Z"');
});

it("fields of a warehouse system's own are sent", async () => {
  const { client, sent } = guarded();
  await client.updateOrder("id", { custom_priority: 3 } as object);
  expect(sent[0]?.body).toBe('{"custom_priority":3}');
});

it.for(["", "a b", "é", "x".repeat(256), "a\r\nb"])("an idempotency key of %j is refused", async (idempotencyKey) => {
  const { client, sent } = guarded();
  await expect(client.cancelOrder("id", { idempotencyKey })).rejects.toMatchObject({
    schema: "cancelOrder",
    issues: [{ path: "/Idempotency-Key" }],
  });
  expect(sent).toEqual([]);
});
