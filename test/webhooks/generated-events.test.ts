import { describe, expect, it } from "vitest";
import type { SchemaNode } from "../../scripts/generate/read/document.ts";
import { emitWebhooks } from "../../scripts/generate/emit/webhooks.ts";
import { readContract, type Contract } from "../../scripts/generate/contract.ts";
import { readOff } from "../support/contract.ts";

/** The contract with one more event, as somebody would add it in YAML. */
function withEvent(change: (event: SchemaNode) => void): Contract {
  const copy = structuredClone(readOff.document);
  const event = structuredClone(copy.components.schemas["OrderUpdatedEvent"] as SchemaNode);
  (event.properties as Record<string, SchemaNode>)["event_type"] = { type: "string", const: "order.created" };
  change(event);
  copy.components.schemas["OrderCreatedEvent"] = event;
  const content = { "application/json": { schema: { $ref: "#/components/schemas/OrderCreatedEvent" } } };
  (copy.webhooks ??= {})["orderCreated"] = {
    post: { operationId: "orderCreated", requestBody: { content }, responses: {} },
  };
  return readContract(copy);
}

describe("an event that is added to the contract", () => {
  it("becomes known to receivers, with its type, its validator and its paths", () => {
    const code = emitWebhooks(withEvent(() => undefined));
    expect(code).toContain('"order.created": types.OrderCreatedEvent');
    expect(code).toContain("full: components.OrderCreatedEvent");
    expect(code).toContain('"order.created": OrderPaths');
  });

  it("has no paths when it says nothing of before", () => {
    const code = emitWebhooks(
      withEvent((event) => {
        delete event.properties?.["previous_attributes"];
        event.required = event.required?.filter((name) => name !== "previous_attributes") ?? [];
      }),
    );
    expect(code).toContain('"order.created": types.OrderCreatedEvent');
    expect(code).not.toContain('"order.created": OrderPaths');
  });

  it.each([
    ["event_type", "const"],
    ["data", "component"],
  ])("is refused without what tells it apart: %s", (field, message) => {
    const broken = () =>
      withEvent((event) => ((event.properties as Record<string, SchemaNode>)[field] = { type: "object" }));
    expect(broken).toThrow(message);
  });
});
