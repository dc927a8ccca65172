import { generateSync } from "json-schema-faker";
import { OrderUpdatedEvent, TruncatedOrderUpdatedEvent } from "trackstar-orders-contract/schemas";
import { createReceiver } from "trackstar-orders-contract/webhooks";
import { describe, expect, it } from "vitest";
import { clock, secret, svixDelivery } from "../support/deliveries.ts";
import { countOf } from "../support/count-of.ts";

const receiver = createReceiver({ secret, clock });

const count = countOf(200, 500);

describe("an event that the contract allows is received", () => {
  it.each([
    ["whole", OrderUpdatedEvent, undefined],
    ["truncated", TruncatedOrderUpdatedEvent, "truncated"],
  ])(`when it is %s, in each of ${count} that are generated`, async (_what, schema, kind) => {
    const options = { optionalsProbability: 0.8, maxItems: 2, maxDepth: 20 };
    for (let seed = 0; seed < count; seed++) {
      const body = JSON.stringify(generateSync(schema.jsonSchema, { ...options, seed }));
      const { event } = await receiver.receive(svixDelivery({ body }));
      expect(event.kind, body).toBe(kind);
    }
  });
});
