import { readFile } from "node:fs/promises";
import * as schemas from "trackstar-orders-contract/schemas";
import type { Schema } from "trackstar-orders-contract/schemas";
import { describe, expect, it } from "vitest";
import { examplesOf } from "../../scripts/generate/emit/examples.ts";
import { readOff } from "../support/contract.ts";
import { examples } from "../support/payloads.ts";

const documented = [
  ["update page, request", "s0-update-request.json", "updateOrderRequest", schemas.UpdateOrderRequest],
  ["update page, answer", "s0-update-response.json", "updateOrderResponse", schemas.OrderResponse],
  ["cancel page, answer", "s1-cancel-response.json", "cancelOrderResponse", schemas.OrderResponse],
  ["ship page, request", "s2-ship-request.json", "shipOrderRequest", schemas.ShipOrderRequest],
  ["ship page, answer", "s2-ship-response.json", "shipOrderResponse", schemas.OrderResponse],
  ["webhook page, event", "s3-order-updated.json", "orderUpdatedEvent", schemas.OrderUpdatedEvent],
] as const;

describe("the vendor's own payloads", () => {
  it.each(documented)("%s: stands in the document verbatim", async (_page, file, name) => {
    const verbatim: unknown = JSON.parse(await readFile(new URL(`../fixtures/${file}`, import.meta.url), "utf8"));
    expect(examples[name]).toEqual(verbatim);
  });

  it("the obfuscated address and the placeholders of the ship page are values like any other", () => {
    expect(examples.shipOrderResponse.data.ship_to_address.email_address).toBe("[email\u00a0protected]");
    expect(examples.shipOrderRequest.tracking_number).toBe("<string>");
    expect(schemas.ShipOrderRequest.lint(examples.shipOrderRequest)).toEqual([]);
  });
});

describe("every example of the document", () => {
  const used = examplesOf(readOff);

  it("is referred to by an operation or a webhook, and there is one for each documented error", () => {
    expect(used.filter((example) => example.schemas.length === 0)).toEqual([]);
    for (const status of [400, 401, 403, 404, 409, 422, 429, 501]) {
      expect(used.map(({ key }) => key).join(" ")).toContain(`error-${status}`);
    }
  });

  it.each(used.map(({ key, value, schemas: names }) => ({ key, value, names })))(
    "$key keeps the contract in strict mode",
    ({ value, names }) => {
      const byName = schemas as unknown as Record<string, Schema<unknown>>;
      const verdicts = names.map((name) => byName[name]?.check(value, { mode: "strict" }).ok);
      expect(verdicts).toContain(true);
    },
  );

  it("the sparse order is null wherever the contract allows it", () => {
    const { data } = examples.sparseOrder;
    const { properties } = schemas.Order.jsonSchema as {
      properties: Record<string, { type?: unknown; anyOf?: { type?: string }[] }>;
    };
    const nullable = Object.entries(properties).filter(
      ([, { type, anyOf }]) => [type].flat().includes("null") || anyOf?.some((branch) => branch.type === "null"),
    );
    expect(nullable.length).toBeGreaterThan(20);
    for (const [field] of nullable)
      expect(data, "openapi/examples/sparse-order.yaml lacks a nullable field").toHaveProperty(field, null);
  });
});
